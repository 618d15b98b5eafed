// A finding as a paper: verdict, numbers and every row, in Indonesian and then in English.
import * as z from 'zod/mini'
import { readStanding } from '../../../core/assessment/facts.ts'
import { mattersOf } from '../../../core/assessment/judge.ts'
import { readOutlet, readPartner } from '../../../core/assessment/read.ts'
import { accountOf } from '../../../core/engine/account.ts'
import { tell } from '../../../core/engine/words/tell.ts'
import { FindingOf, OwnFinding } from '../../../core/job/kinds.ts'
import { addDays } from '../../../core/kernel/day.ts'
import type { Id } from '../../../core/kernel/id.ts'
import { inTurns } from '../../../core/kernel/turns.ts'
import { outletOfPartner } from '../../../core/outlet/read.ts'
import { partnerOf } from '../../../core/partner/read.ts'
import { rulesInForce } from '../../../core/regulation/read.ts'
import { JobFailure, kindOf, type Run } from '../kind.ts'
import { Papers, paper } from '../paper.ts'
import { called, ikmNames, type Name, outletsOf, productNames, ruleNames } from './names.ts'

export const pdf = kindOf({
  part: Papers,
  plan: async () => ['finding'],
  work: (run) => papersOf(run),
  finish: async (run, [papers]) => {
    if (papers === undefined) throw new Error('the finding is gone')
    return { name: `temuan-${askedOf(run).period.toLowerCase()}.pdf`, bytes: await paper(papers), note: '1 temuan' }
  },
})

async function papersOf(run: Run): Promise<Papers> {
  const { services, context } = run
  const { partner, outlet, rule, period } = askedOf(run)
  const asOf = addDays(context.today, -1)
  const [rules, docket, owner, place] = await Promise.all([
    rulesInForce(services),
    outlet === undefined ? readPartner(services, partner, period) : readOutlet(services, partner, outlet, period),
    partnerOf(services, partner),
    outlet === undefined ? undefined : outletOfPartner(services, partner, outlet),
  ])
  const asked = rules.filter(({ id }) => id === rule)
  const [matter] = docket === undefined ? [] : mattersOf(docket, asked, { period, asOf })
  if (matter === undefined) throw noFinding()
  const { explanation, goodFaith, inputs, ...finding } = accountOf(matter)
  const name = await namesOf(run, { partner, outlet }, [
    [partner, owner.name],
    ...(place === undefined ? [] : [[place.unit, `${place.name} (${owner.name})`] as const]),
  ])
  return {
    asOf,
    inputs,
    id: tell(finding, explanation, goodFaith, 'id', name),
    en: tell(finding, explanation, goodFaith, 'en', name),
  }
}

async function namesOf(
  { services }: Run,
  { partner, outlet }: { partner: string; outlet: string | undefined },
  own: readonly (readonly [string, string])[],
): Promise<Name> {
  const units = outlet === undefined ? (await outletsOf(services, partner)).map(({ unit }) => unit) : [outlet]
  const standings = await inTurns(units, (unit) => readStanding(services, unit))
  const placements = standings.flatMap(({ placement }) => placement)
  const slots = standings.flatMap(({ slot }) => slot.map((each) => [each.slot, each.name] as const))
  const [maker, product, rule] = await Promise.all([
    ikmNames(
      services,
      placements.map(({ ikm }) => ikm),
    ),
    productNames(services, placements),
    ruleNames(services),
  ])
  const known = called([...own, ...slots])
  return (id) => [known, maker, product, rule].map((name) => name(id)).find((found) => found !== id) ?? id
}

function askedOf({ about, acting, context }: Run): z.infer<typeof FindingOf> {
  if (context.actor.kind === 'officer') return z.parse(FindingOf, about)
  return { ...z.parse(OwnFinding, about), partner: ownPartner(acting.partner), outlet: acting.outlet }
}

function ownPartner(partner: Id<'partner'> | undefined): Id<'partner'> {
  if (partner === undefined) throw new TypeError('names no partner')
  return partner
}

function noFinding(): JobFailure {
  return new JobFailure({
    id: 'Tidak ada temuan untuk ketentuan dan periode itu, karena ketentuan itu tidak mengikat unit ini. Pilih ketentuan atau periode lain.',
    en: 'There is no finding for this rule and period, because the rule does not bind this unit. Choose another rule or period.',
  })
}
