// What a signed-in person may know and say about itself: who it acts for, and how it wants to be called.
import { operation } from '../kernel/operation.ts'
import { membershipsOf } from '../membership/read.ts'
import { accountOf } from '../membership/rules.ts'
import type { Membership } from '../membership/schema.ts'
import { agency } from '../region/agencies.ts'
import { emailOf } from '../signin/email.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { setPlan } from './plan.ts'
import { profileOf } from './read.ts'
import { AboutMe, type Me, SetProfile } from './schema.ts'

/** All hats of the person, each with the name of whom it acts for; the portal lets it choose one. */
export const me = operation({
  name: 'profile.me',
  input: AboutMe,
  permission: [{ actor: 'account' }],
  work: async (services: Services, { actor }): Promise<Me> => {
    const account = accountOf(actor)
    const [held, { account: _, ...profile }, email = null] = await Promise.all([
      membershipsOf(services, account),
      profileOf(services, account),
      emailOf(services, account),
    ])
    return { account, email, profile, ...(await hatsOf(services, held)) }
  },
})

export const set = writing({
  name: 'profile.set',
  input: SetProfile,
  permission: [{ actor: 'account' }],
  plan: async (services, { actor }, input) =>
    setPlan(services.entities, await profileOf(services, accountOf(actor)), input),
})

async function hatsOf(
  { entities }: Services,
  held: readonly Membership[],
): Promise<Pick<Me, 'partners' | 'ikm' | 'powers'>> {
  const partners = held.filter((each) => each.kind === 'partner')
  const [own] = held.filter((each) => each.kind === 'ikm')
  const [found, ikm] = await Promise.all([
    whole(
      partners.map(({ holder }: { holder: string }) => ({ unit: holder })),
      (keys) => entities.partner.get(keys).go(),
    ),
    own === undefined ? undefined : entities.ikm.get({ ikm: own.holder }).go(),
  ])
  const names = new Map(found.map(({ unit, name }) => [unit, name]))
  return {
    partners: partners.map(({ holder, role, outlets, from }) => ({
      partner: holder,
      name: names.get(holder) ?? '',
      role,
      outlets,
      since: from,
    })),
    ikm: own === undefined ? null : { ikm: own.holder, name: ikm?.data?.name ?? '', since: own.from },
    powers: held.flatMap((each) => {
      if (each.kind !== 'agency') return []
      const { holder, power, from, to = null, villages = [] } = each
      const known = agency(holder)
      return [{ agency: holder, name: known?.name ?? '', nameEn: known?.nameEn ?? '', power, from, to, villages }]
    }),
  }
}
