// The screen of an address: fetched, given its title, and where the keyboard begins; or why it is not shown.
import type { ComponentType } from 'preact'
import { useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks'
import { PORTAL_TEXTS } from '../text/portal/shell.ts'
import { Message } from './parts/message.tsx'
import { usePortal } from './portal.ts'
import type { ScreenProps } from './screen-props.ts'
import { SCREENS, type ScreenName, screenAt, screensOf } from './screens.ts'

/** `back`: where a sign-in leads. */
export function Screen({ path, back }: { path: string; back: string }) {
  const { language, me, hat, go } = usePortal()
  const text = PORTAL_TEXTS[language]
  const at = screenAt(path)
  const who = at === undefined ? undefined : SCREENS[at.name].who
  const mustSignIn = at !== undefined && who !== 'all' && me === undefined
  const mustLeave = at?.name === '/masuk' && me !== undefined

  useEffect(() => {
    if (mustSignIn) go(`/masuk?ke=${encodeURIComponent(path)}`, true)
    if (mustLeave) go(back, true)
  }, [mustSignIn, mustLeave, path, back, go])

  if (at === undefined) return <Message heading={text.missing.title} says={text.missing.says} />
  if (mustSignIn || mustLeave || who === undefined) return null
  const kind = who === 'all' || who === 'signed-in' ? who : hat?.kind
  const role = hat?.kind === 'partner' ? hat.role : undefined
  const mayOpen = who === 'all' || who === 'signed-in' || (kind === who && screensOf(who, role).includes(at.name))
  if (!mayOpen)
    return <Message heading={text.forbidden.title} says={text.forbidden.says} href="/akun" way={text.forbidden.way} />
  return <Fetched key={path} name={at.name} parts={at.parts} />
}

function Fetched({ name, parts }: { name: ScreenName; parts: readonly string[] }) {
  const { language } = usePortal()
  const [loaded, setLoaded] = useState<{ of: ComponentType<ScreenProps> }>()
  const [failed, setFailed] = useState(false)
  const [broken] = useErrorBoundary((error: unknown) => console.error(error))
  const text = PORTAL_TEXTS[language]
  const top = useRef<HTMLDivElement>(null)
  const title = `${text.screens[name]} · ${text.site}`

  useEffect(() => {
    let wanted = true
    SCREENS[name].load().then(
      (module) => wanted && setLoaded({ of: module.default }),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [name])

  useEffect(() => {
    document.title = title
  }, [title])

  // Who moves by keyboard or hears the page begins at its heading; the first page begins where browsers begin.
  useEffect(() => {
    if (loaded !== undefined && moved()) top.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [loaded])

  // A newer deployment has other names for its scripts: the whole document is asked for again.
  if (failed || broken !== undefined)
    return <Message heading={text.outdated.title} says={text.outdated.says} reload={text.outdated.way} />
  if (loaded === undefined) {
    return (
      <p class="wrap py-12" role="status">
        {text.loading}
      </p>
    )
  }
  const { of: Component } = loaded
  return (
    <div ref={top}>
      <Component parts={parts} />
    </div>
  )
}

/** Whether another screen was shown before. */
function moved(): boolean {
  const before = seen
  seen = true
  return before
}
let seen = false
