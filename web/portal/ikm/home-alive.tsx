// One tap says that the business still runs, and when it was said last.
import { useEffect, useRef, useState } from 'preact/hooks'
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { dayText } from '../../text/text.ts'
import { Act } from '../parts/act.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Home } from './home-types.ts'

export function Alive({ home, again }: { home: Home; again: () => Promise<void> }) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = IKM_HOME_TEXTS[language].alive
  const { today, lastSignOfLife: last, activity } = home
  const says = useRef<HTMLParagraphElement>(null)
  const [pressed, setPressed] = useState(false)
  const said = last === today && activity === 'active'
  // The button goes away with the press: the keyboard goes on where its answer stands.
  const over = pressed && said
  useEffect(() => {
    if (over) says.current?.focus()
  }, [over])
  if (said) {
    return (
      <p ref={says} tabindex={-1} class="max-w-prose text-lg">
        {text.today}
      </p>
    )
  }
  return (
    <div>
      <Act
        act={(key) => call('ikm.signOfLife', { ikm, on: today }, { key })}
        onDone={() => {
          setPressed(true)
          return again()
        }}
        done={text.done}
        look="btn btn-primary w-full max-w-prose text-lg"
      >
        {text.button}
      </Act>
      <p class="mt-2 max-w-prose text-sm">
        {last === undefined ? text.never : text.last(dayText(last, language))}
        {activity === 'dormant' && ` ${text.dormant}`}
      </p>
    </div>
  )
}
