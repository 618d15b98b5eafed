// The way to the rest of a list; once all is shown it says so, where the keyboard was.
import { useEffect, useRef, useState } from 'preact/hooks'
import { MORE_TEXTS } from '../../text/portal/more.ts'
import { usePortal } from '../portal.ts'
import { Act } from './act.tsx'
import type { Listed } from './pages.ts'

/** `of` names the list for whoever hears the button alone. */
export function More({ more, of }: { more: Listed<unknown>['more']; of: string }) {
  const { language } = usePortal()
  const text = MORE_TEXTS[language]
  const [asked, setAsked] = useState(false)
  const end = useRef<HTMLParagraphElement>(null)
  const over = asked && more === undefined
  useEffect(() => {
    if (over) end.current?.focus()
  }, [over])
  if (more !== undefined) {
    return (
      <p class="mt-4">
        <Act act={more} onDone={() => setAsked(true)} done={text.shown} label={text.moreOf(of)}>
          {text.more}
        </Act>
      </p>
    )
  }
  if (!over) return null
  return (
    <p ref={end} tabindex={-1} class="mt-4 text-sm">
      {text.all}
    </p>
  )
}
