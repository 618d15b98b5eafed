// A finding as a paper: verdict, numbers and every row, in Indonesian and then in English.
import { mattersOf } from '../../../core/assessment/judge.ts'
import { readOutlet, readPartner } from '../../../core/assessment/read.ts'
import { accountOf } from '../../../core/engine/account.ts'
import { tell } from '../../../core/engine/words/tell.ts'
import { addDays } from '../../../core/kernel/day.ts'
import { rulesInForce } from '../../../core/regulation/read.ts'
import { JobFailure, kindOf, type Run } from '../kind.ts'
import { Papers, paper } from '../paper.ts'
import { askedOf, namesFor } from './finding.ts'

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
  const [rules, docket] = await Promise.all([
    rulesInForce(services),
    outlet === undefined ? readPartner(services, partner, period) : readOutlet(services, partner, outlet, period),
  ])
  const asked = rules.filter(({ id }) => id === rule)
  const [matter] = docket === undefined ? [] : mattersOf(docket, asked, { period, asOf })
  if (matter === undefined) throw noFinding()
  const { explanation, goodFaith, inputs, ...finding } = accountOf(matter)
  const name = await namesFor(services, { partner, outlet })
  return {
    asOf,
    inputs,
    id: tell(finding, explanation, goodFaith, 'id', name),
    en: tell(finding, explanation, goodFaith, 'en', name),
  }
}

function noFinding(): JobFailure {
  return new JobFailure({
    id: 'Tidak ada temuan untuk ketentuan dan periode itu, karena ketentuan itu tidak mengikat unit ini. Pilih ketentuan atau periode lain.',
    en: 'There is no finding for this rule and period, because the rule does not bind this unit. Choose another rule or period.',
  })
}
