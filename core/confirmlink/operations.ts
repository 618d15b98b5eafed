// What can be done by the confirm link: enter with the PIN, see the month's questions, answer them.
import { ikmOf } from '../ikm/read.ts'
import type { WithSecret } from '../kernel/keyed.ts'
import { sameHash } from '../kernel/keyed.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { saidPlan } from './answer.ts'
import { openUntil } from './closing.ts'
import { pinOf, readToken } from './keys.ts'
import { tryPlan } from './plan.ts'
import { questionsOf } from './questions.ts'
import { pinRowOf } from './read.ts'
import { noPin, noSuchLink, pinLocked } from './refusals.ts'
import { AnswerMonth, EnterLink, MOST_TRIES, OfMonth } from './schema.ts'

/** Whoever entered with the PIN, for its own IKM and for nothing else. */
const BY_LINK = [{ actor: 'link', ikm: 'ikm' }] as const satisfies Permission

/** A wrong PIN is no refusal: it is written down that it was tried. */
export const enter = writing({
  name: 'confirmlink.enter',
  input: EnterLink,
  permission: [{ actor: 'public' }],
  plan: async (services: Services & WithSecret, context, { token, pin }) => {
    const link = readToken(services, token)
    if (link === undefined) throw noSuchLink()
    const { ikm, month } = link
    await ikmOf(services, ikm)
    await openUntil(services, month, context.today)
    const seen = await pinRowOf(services, ikm)
    if (seen === undefined) throw noPin()
    if (seen.tries >= MOST_TRIES) throw pinLocked()
    return tryPlan(services.entities, seen, month, sameHash(pinOf(services, ikm, seen.serial), pin))
  },
})

/** The month's questions with what was said of them, also of a month that is closed. */
export const questions = operation({
  name: 'confirmlink.questions',
  input: OfMonth,
  permission: BY_LINK,
  work: (services: Services, context, input) => questionsOf(services, input, context.today),
})

/** Further rows until the closing day, the last counts; what was the last word already is not written again. */
export const answer = writing({
  name: 'confirmlink.answer',
  input: AnswerMonth,
  permission: BY_LINK,
  root: ({ ikm }) => ikm,
  plan: async (services, context, { answers, ...link }) => {
    await ikmOf(services, link.ikm)
    await openUntil(services, link.month, context.today)
    const plans = []
    for (const said of answers) {
      const plan = await saidPlan(services, context, link, said)
      if (plan !== undefined) plans.push(plan)
    }
    return {
      changes: plans.flatMap(({ changes }) => changes),
      audit: plans.flatMap(({ audit }) => audit),
      result: { written: plans.length },
    }
  },
})
