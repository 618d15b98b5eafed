// Who coaches in a village: whoever of an agency may verify there and nowhere else, today, by the name that it shows.
import type { Day } from '../kernel/day.ts'
import { hasPower } from '../kernel/permission.ts'
import { namesOf } from '../profile/read.ts'
import { agencies, mayHold } from '../region/agencies.ts'
import type { VillageCode } from '../region/villages.ts'
import type { Services } from '../table/service.ts'
import { poweredBy } from './actor.ts'
import { holdersOf } from './read.ts'
import type { CoachLine } from './schema.ts'

/** One Query for each agency that may have coaches: a village is none of their keys, and an agency has few officers. */
export async function coachesIn(services: Services, village: VillageCode, today: Day): Promise<CoachLine[]> {
  const found = new Set<CoachLine['account']>()
  for (const { id } of agencies().filter((each) => mayHold(each.id, 'verify'))) {
    for (const held of await holdersOf(services, id)) {
      const bound = poweredBy([held]).filter(({ villages }) => villages !== undefined)
      if (hasPower(bound, 'verify', today, undefined, village)) found.add(held.account)
    }
  }
  const coaches = [...found].map((account) => ({ account }))
  const names = await namesOf(services, coaches)
  return coaches.map(({ account }) => ({ account, name: names.get(account) ?? null }))
}
