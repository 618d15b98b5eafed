// Who is signed in, and for whom it may act: one hat for each partner, IKM and agency.
import type { AgencyId } from '../../core/region/agencies.ts'
import type { Language } from '../text/text.ts'

export type Hat =
  | {
      kind: 'partner'
      partner: string
      name: string
      role: 'owner' | 'manager' | 'clerk'
      /** A clerk's; of the others none are named, because they act for all. */
      outlets: readonly string[]
    }
  | { kind: 'ikm'; ikm: string; name: string }
  | {
      kind: 'officer'
      agency: AgencyId
      name: string
      nameEn: string
      /** Bound to villages it is a coach's. */
      powers: readonly { power: string; villages: readonly string[] }[]
    }

export type Me = {
  account: string
  email: string
  profile: { name?: string | undefined; language?: Language | undefined; version: number }
  hats: readonly Hat[]
}

export const HOMES: Record<Hat['kind'], string> = { partner: '/mitra', ikm: '/ikm', officer: '/dinas' }

/** One word a hat: what is kept of the choice. */
export function hatId(hat: Hat): string {
  if (hat.kind === 'partner') return hat.partner
  if (hat.kind === 'ikm') return hat.ikm
  return `agency:${hat.agency}`
}

/** The hat that a path needs: the chosen one where it is of that kind, else the first; undefined where there is none. */
export function hatFor(path: string, hats: readonly Hat[], chosen: string | undefined): Hat | undefined {
  const kind = (Object.keys(HOMES) as Hat['kind'][]).find((each) => path.split('/')[1] === HOMES[each].slice(1))
  const fitting = kind === undefined ? hats : hats.filter((each) => each.kind === kind)
  return fitting.find((each) => hatId(each) === chosen) ?? fitting[0]
}

/** How a hat is called. */
export function hatName(hat: Hat, language: Language): string {
  return hat.kind === 'officer' && language === 'en' ? hat.nameEn : hat.name
}

/** The power without being bound to villages; a coach has none such. */
export function holds(hat: Extract<Hat, { kind: 'officer' }>, power: string): boolean {
  return hat.powers.some((each) => each.power === power && each.villages.length === 0)
}

/** In office over the whole regency, with whatever power. */
export function isEverywhere(hat: Extract<Hat, { kind: 'officer' }>): boolean {
  return hat.powers.some(({ villages }) => villages.length === 0)
}

/** The villages to which the power is bound, a coach's; undefined where it holds everywhere, none where there is none. */
export function boundTo(hat: Extract<Hat, { kind: 'officer' }>, power: string): readonly string[] | undefined {
  return holds(hat, power) ? undefined : hat.powers.flatMap((each) => (each.power === power ? each.villages : []))
}
