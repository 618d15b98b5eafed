// What every screen of the portal may ask for: who is signed in, the API, the language, drafts, and the way elsewhere.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../text/text.ts'
import type { Auth } from './client/auth.ts'
import type { Call } from './client/client.ts'
import type { Drafts } from './form/draft.ts'
import type { Hat, Me } from './me.ts'

export type Portal = {
  language: Language
  setLanguage: (language: Language) => void
  call: Call
  auth: Auth
  drafts: Drafts
  newKey: () => string
  /** Undefined where nobody is signed in. */
  me: Me | undefined
  /** For whom the person acts now. */
  hat: Hat | undefined
  wear: (hat: Hat) => void
  /** Asks anew who is signed in: after a sign-in, an invitation, a new name. */
  refresh: () => Promise<void>
  /** Takes the session and the drafts off this device. */
  leave: () => Promise<void>
  go: (address: string, replace?: boolean) => void
  /** What is told to whoever cannot see that it happened. */
  say: (what: string) => void
}

export const PortalContext = createContext<Portal | undefined>(undefined)

export function usePortal(): Portal {
  const portal = useContext(PortalContext)
  if (portal === undefined) throw new Error('a screen stands outside of the portal')
  return portal
}

/** The person of a screen that only those see who signed in. */
export function useMe(): Me {
  const { me } = usePortal()
  if (me === undefined) throw new Error('this screen is of whoever is signed in')
  return me
}

/** The hat of a screen that is about one kind of it. */
export function useHat<Kind extends Hat['kind']>(kind: Kind): Extract<Hat, { kind: Kind }> {
  const { hat } = usePortal()
  if (hat?.kind !== kind) throw new Error(`this screen is of a ${kind}`)
  return hat as Extract<Hat, { kind: Kind }>
}
