// What the portal takes from the browser: the language and the choice of a hat kept on the device, keys, the routes.
import type { Language } from '../text/text.ts'
import type { Line } from './client/request.ts'

/** Written in by the build: method and path of each route of the contract. */
declare const ROUTES: Readonly<Record<string, Line>>

export const routes = (): Readonly<Record<string, Line>> => ROUTES

const LANGUAGE = 'etalase:bahasa'
const HAT = 'etalase:peran'

/** Read and written only where the browser lets us: in a private window it may not. */
function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // The choice holds until the page is closed.
  }
}

export const keptLanguage = (): Language => (kept(LANGUAGE) === 'en' ? 'en' : 'id')
export const keepLanguage = (language: Language): void => keep(LANGUAGE, language)
export const keptHat = (): string | undefined => kept(HAT)
export const keepHat = (hat: string): void => keep(HAT, hat)

export const newKey = (): string => crypto.randomUUID()
