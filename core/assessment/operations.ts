// What can be asked of the quota engine: how a unit stands in a period, computed when it is looked at.
import { accountOf } from '../engine/account.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { noSuchPartner } from '../partner/read.ts'
import { rulesInForce } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import { mattersOf } from './judge.ts'
import { readOutlet, readPartner } from './read.ts'
import { ViewAssessment } from './schema.ts'
import { namedUnit } from './unit.ts'

/**
 * The findings with their explanations, by rule; none where no rule binds the unit in the period. As known on a day
 * that is over, or on this one as far as it is known.
 */
export const view = operation({
  name: 'assessment.view',
  input: ViewAssessment,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    { actor: 'officer', power: 'verify' },
    { actor: 'system' },
  ],
  work: async (services: Services, { today }, { partner, outlet, period, rule, asOf }) => {
    if (asOf !== undefined && asOf > today) throw dayToCome(asOf)
    const [rules, docket] = await Promise.all([
      rulesInForce(services),
      outlet === undefined ? readPartner(services, partner, period) : readOutlet(services, partner, outlet, period),
    ])
    if (docket === undefined) return noSuchUnit(services, { partner, outlet })
    const asked = rule === undefined ? rules : rules.filter((each) => each.id === rule)
    if (rule !== undefined && asked.length === 0) throw noSuchRule()
    return mattersOf(docket, asked, { period, asOf: asOf ?? addDays(today, -1) }).map(accountOf)
  },
})

/** The refusal that the unit's own room has for it. */
async function noSuchUnit(services: Services, named: Parameters<typeof namedUnit>[1]): Promise<never> {
  await namedUnit(services, named)
  throw noSuchPartner()
}

function dayToCome(asOf: Day): Refusal {
  return new Refusal('invalid', 'day-in-future', {
    id: `Penilaian per ${asOf} belum dapat dihitung, karena harinya belum tiba. Pilih hari ini atau sebelumnya.`,
    en: `An assessment as of ${asOf} cannot be made, because that day is still to come. Choose today or an earlier day.`,
  })
}

function noSuchRule(): Refusal {
  return new Refusal('missing', 'rule', {
    id: 'Ketentuan itu tidak ada di antara yang ditetapkan. Pilih dari daftar ketentuan.',
    en: 'There is no such enacted rule. Choose from the list of rules.',
  })
}
