// The portal: who is signed in, for whom it acts, and the screen of the address with its frame around it.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { PORTAL_TEXTS } from '../text/portal/shell.ts'
import type { Language } from '../text/text.ts'
import { ownAddress } from './address.ts'
import { authOf } from './client/auth.ts'
import { clientOf } from './client/client.ts'
import type { Problem } from './client/problem.ts'
import { draftsOf } from './form/draft.ts'
import { Frame } from './frame.tsx'
import { HOMES, hatFor, hatId, type Me } from './me.ts'
import { Failed } from './parts/failed.tsx'
import { type Portal, PortalContext } from './portal.ts'
import { readMe } from './read-me.ts'
import { usePlace } from './router.ts'
import { Screen } from './screen.tsx'
import { SignInAgain } from './signin/sign-in-again.tsx'
import { keepHat, keepLanguage, keptHat, keptLanguage, newKey, routes } from './surroundings.ts'

export function App() {
  const [place, go] = usePlace()
  const [language, setLanguage] = useState<Language>(keptLanguage)
  const [me, setMe] = useState<Me>()
  const [problem, setProblem] = useState<Problem>()
  const [ready, setReady] = useState(false)
  const [chosen, setChosen] = useState(keptHat)
  const [said, say] = useState('')
  /** Whoever waits for a fresh sign-in. */
  const [asking, setAsking] = useState<{ answer: (signedIn: boolean) => void }>()

  // What the calls read at the moment they are made, so that they stay the same from drawing to drawing.
  const now = useRef({ language, path: place.path })
  now.current = { language, path: place.path }

  const { auth, call } = useMemo(() => {
    const send: typeof fetch = (...given) => fetch(...given)
    const current = () => now.current.language
    const signInAgain = () => new Promise<boolean>((answer) => setAsking({ answer }))
    const onSignedOut = () => {
      setMe(undefined)
      go(`/masuk?ke=${encodeURIComponent(now.current.path)}`, true)
    }
    const around = { routes: routes(), fetch: send, language: current, key: newKey, onSignedOut, signInAgain }
    return { auth: authOf(send, current), call: clientOf(around) }
  }, [go])

  const refresh = useCallback(async () => {
    const found = await readMe(auth, call)
    setProblem(found.ok ? undefined : found.problem)
    if (found.ok) setMe(found.value)
    setReady(true)
  }, [auth, call])

  useEffect(() => {
    refresh().catch((error: unknown) => console.error(error))
  }, [refresh])

  useEffect(() => {
    document.documentElement.lang = language
    keepLanguage(language)
  }, [language])

  const drafts = useMemo(() => draftsOf(localStorage, me?.account ?? 'tamu'), [me?.account])
  const leave = useCallback(async () => {
    const left = await auth.signOut()
    if (!left.ok && left.problem.status !== 401) return setProblem(left.problem)
    drafts.forgetAll()
    setMe(undefined)
    go('/masuk')
  }, [auth, drafts, go])

  const hat = me === undefined ? undefined : hatFor(place.path, me.hats, chosen)
  const portal: Portal = {
    ...{ language, setLanguage, call, auth, drafts, newKey, me, hat, refresh, leave, go, say },
    wear: (worn) => {
      keepHat(hatId(worn))
      setChosen(hatId(worn))
      go(HOMES[worn.kind])
    },
  }
  return (
    <PortalContext.Provider value={portal}>
      <Frame path={place.path}>
        {problem !== undefined && <Failed problem={problem} again={refresh} />}
        {ready && problem === undefined && (
          <Screen
            key={hat === undefined ? '' : hatId(hat)}
            path={place.path}
            back={ownAddress(place.query.get('ke'))}
          />
        )}
        {!ready && (
          <p class="wrap py-12" role="status">
            {PORTAL_TEXTS[language].loading}
          </p>
        )}
      </Frame>
      <p role="status" class="sr-only">
        {said}
      </p>
      {asking !== undefined && me !== undefined && (
        <SignInAgain
          email={me.email}
          onDone={(signedIn) => {
            setAsking(undefined)
            asking.answer(signedIn)
          }}
        />
      )}
    </PortalContext.Provider>
  )
}
