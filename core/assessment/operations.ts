// What can be asked of the quota engine: how a unit stands, computed when it is looked at; and what was sealed of it.
import * as z from 'zod/mini'
import { accountOf } from '../engine/account.ts'
import { slotBars } from '../engine/bars.ts'
import type { Matter } from '../engine/matter.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { Refusal } from '../kernel/refusal.ts'
import { noSuchPartner } from '../partner/read.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { rulesInForce } from '../regulation/read.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import type { ByteStore } from './evidence-store.ts'
import { mattersOf } from './judge.ts'
import { readOutlet, readPartner } from './read.ts'
import { noSuchRevision, remade, revisionsOf } from './record.ts'
import {
  Assessment,
  DutiesByVerdict,
  HandedOver,
  Handover,
  OneAssessment,
  OneDuty,
  SealedOfPartner,
  Status,
  ViewAssessment,
} from './schema.ts'
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
    ...IN_OFFICE,
    { actor: 'system' },
  ],
  work: async (services: Services, { today }, input) => (await mattersAsked(services, today, input)).map(accountOf),
})

/** The same with the bars of days beside each finding: what a page that is drawn by the system shows. */
export const drawn = operation({
  name: 'assessment.drawn',
  input: ViewAssessment,
  permission: [{ actor: 'system' }],
  work: async (services: Services, { today }, input) =>
    (await mattersAsked(services, today, input)).map((matter) => ({
      account: accountOf(matter),
      bars: slotBars(matter),
    })),
})

async function mattersAsked(
  services: Services,
  today: Day,
  { partner, outlet, period, rule, asOf }: z.infer<typeof ViewAssessment>,
): Promise<Matter[]> {
  if (asOf !== undefined && asOf > today) throw dayToCome(asOf)
  const [rules, docket] = await Promise.all([
    rulesInForce(services),
    outlet === undefined ? readPartner(services, partner, period) : readOutlet(services, partner, outlet, period),
  ])
  if (docket === undefined) return noSuchUnit(services, { partner, outlet })
  const asked = rule === undefined ? rules : rules.filter((each) => each.id === rule)
  if (rule !== undefined && asked.length === 0) throw noSuchRule()
  return mattersOf(docket, asked, { period, asOf: asOf ?? addDays(today, -1) })
}

const WHO_MAY_LOOK = [
  { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
  ...IN_OFFICE,
  { actor: 'system' },
] as const satisfies Permission<'partner' | 'outlet'>

const OFFICER_OR_SYSTEM = [...IN_OFFICE, { actor: 'system' }] as const satisfies Permission

/** The sealed findings of a duty: the first, and the revisions that later facts led to. */
export const history = operation({
  name: 'assessment.history',
  input: OneDuty,
  permission: WHO_MAY_LOOK,
  work: (services: Services, _context, input) => revisionsOf(services, input),
})

/** All that was sealed of a partner, every revision: of an outlet by rule, of the whole by period. */
export const ofPartner = operation({
  name: 'assessment.ofPartner',
  input: SealedOfPartner,
  permission: WHO_MAY_LOOK,
  work: async (services: Services, _context, input) => {
    const { partner, outlet: unit } = input
    const { assessment } = services.entities
    const found = await page(
      `assessment.ofPartner ${partner} ${unit ?? ''}`,
      input,
      (options) =>
        unit === undefined
          ? assessment.query.ofPartner({ partner }).go({ ...options, order: 'desc' })
          : assessment.query.ofUnit({ unit }).go({ ...options, order: 'desc' }),
      (row) => z.parse(Assessment, { ...row, revision: Number(row.revision) }),
    )
    // An outlet of another partner has nothing here.
    return { ...found, items: found.items.filter((each) => each.partner === partner) }
  },
})

/** One sealed finding, made again from its evidence: `comparison` says whether it is the same, and else what differs. */
export const recompute = operation({
  name: 'assessment.recompute',
  input: OneAssessment,
  permission: WHO_MAY_LOOK,
  work: async (services: Services & { evidence: ByteStore }, _context, { revision, ...duty }) => {
    const found = (await revisionsOf(services, duty)).find((each) => each.revision === revision)
    if (found === undefined) throw noSuchRevision()
    return remade(services.evidence, found)
  },
})

/** What final findings ask for: reports, measures, answers or visits, cases; the oldest period first. */
export const asking = operation({
  name: 'assessment.asking',
  input: HandedOver,
  permission: OFFICER_OR_SYSTEM,
  work: (services: Services, _context, input) =>
    page(
      `assessment.asking ${input.asks}`,
      input,
      (options) => services.entities.handover.query.asking({ asks: input.asks }).go(options),
      (row) => z.parse(Handover, row),
    ),
})

/** The duties that stand at a verdict in a period. */
export const byVerdict = operation({
  name: 'assessment.byVerdict',
  input: DutiesByVerdict,
  permission: OFFICER_OR_SYSTEM,
  work: (services: Services, _context, input) =>
    page(
      `assessment.byVerdict ${input.period} ${input.verdict}`,
      input,
      (options) =>
        services.entities.status.query.ofVerdict({ period: input.period, verdict: input.verdict }).go(options),
      (row) => z.parse(Status, row),
    ),
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
