// What can be done with starters: list them, assign a coach, mark a step, make one an IKM, end one; and read one's own.
import * as z from 'zod/mini'
import { arrivalPlans } from '../ikm/arrival-plan.ts'
import { idSource } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import { type Id, newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { hasPower } from '../kernel/permission.ts'
import { actorFor } from '../membership/actor.ts'
import { joinIkmPlan } from '../membership/plan.ts'
import { hatOf } from '../membership/read.ts'
import { notToYourself } from '../membership/refusals.ts'
import { accountOf, isOf, noMoreHats } from '../membership/rules.ts'
import { THERE } from '../region/offices.ts'
import { emailOf } from '../signin/email.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { assignPlan, closePlan, markPlan, toldTo } from './plan.ts'
import { starterOf } from './read.ts'
import { noCoachThere, starterEnded, stepsLeft } from './refusals.ts'
import {
  AssignCoach,
  MarkStep,
  MyStarters,
  OneStarter,
  OwnStarter,
  STEPS,
  type Starter,
  StarterFile,
  StarterLine,
  StartersInVillage,
  WaitingStarters,
} from './schema.ts'

/** One's own, the newest first. */
export const mine = operation({
  name: 'starter.mine',
  input: MyStarters,
  permission: [{ actor: 'account' }],
  work: (services: Services, { actor }, input) => {
    const by = accountOf(actor)
    return page(
      `starter.mine ${by}`,
      input,
      (options) => services.entities.starter.query.ofAccount({ by }).go({ ...options, order: 'desc' }),
      (row) => z.parse(OwnStarter, { ...row, hasCoach: row.coach !== undefined }),
    )
  },
})

/** Those of the whole regency that are on their way, the oldest first. */
export const waiting = operation({
  name: 'starter.waiting',
  input: WaitingStarters,
  permission: [{ actor: 'officer', power: 'verify' }],
  work: (services: Services, _context, input) =>
    page(
      'starter.waiting',
      input,
      (options) => services.entities.starter.query.waiting({ queue: 'starters' }).go(options),
      (row) => z.parse(StarterLine, row),
    ),
})

/** Those of one village, the oldest first. */
export const inVillage = operation({
  name: 'starter.inVillage',
  input: StartersInVillage,
  permission: THERE,
  work: (services: Services, _context, input) =>
    page(
      `starter.inVillage ${input.village}`,
      input,
      (options) => services.entities.starter.query.inVillage({ village: input.village }).go(options),
      (row) => z.parse(StarterLine, row),
    ),
})

/** One with who it is. */
export const file = operation({
  name: 'starter.file',
  input: OneStarter,
  permission: THERE,
  work: async (services: Services, _context, input) => z.parse(StarterFile, await starterOf(services, input)),
})

/** A coach takes it, or gives it to another who may verify in that village today. */
export const assign = writing({
  name: 'starter.assign',
  input: AssignCoach,
  permission: THERE,
  plan: async (services, { actor, today }, { coach = accountOf(actor), ...which }) => {
    const seen = await starterOf(services, which)
    const bySelf = isOf(actor, coach)
    if (!bySelf) await mayCoach(services, coach, seen.village, today)
    return assignPlan(services.entities, seen, coach, bySelf)
  },
})

/** The day on which a step was done, in whichever order they come. */
export const mark = writing({
  name: 'starter.mark',
  input: MarkStep,
  permission: THERE,
  plan: async (services, context, { step, on, ...which }) =>
    markPlan(services.entities, context, await starterOf(services, which), step, on),
})

/** The IKM is on record and verified, its person acts for it, and it counts as one that began in the programme. */
export const become = writing({
  name: 'starter.become',
  input: OneStarter,
  permission: THERE,
  sensitive: true,
  plan: async (services, context, input) => {
    const { entities } = services
    const seen = await decidable(services, context.actor, input)
    if (STEPS.some((step) => seen[step] === undefined)) throw stepsLeft()
    const { by, assisted } = seen
    if (!assisted) await noMoreHats(services, by, 'ikm')
    const before = assisted ? undefined : await hatOf(services, by, 'ikm')
    const email = assisted ? undefined : await emailOf(services, by)
    const ikm = newId('ikm', idSource(context))
    const plans = [
      ...arrivalPlans(entities, context, { ...seen, heardOn: context.today, email, starter: true }, ikm),
      ...(assisted ? [] : [joinIkmPlan(entities, context, { account: by, ikm }, before)]),
      closePlan(entities, context, seen, ikm),
    ]
    return {
      changes: plans.flatMap(({ changes }) => changes),
      audit: plans.flatMap(({ audit }) => audit),
      notices: toldTo(seen, 'starter-became'),
      result: { starter: seen.starter, ikm },
    }
  },
})

/** Without an IKM: the person gave up, or wants to be forgotten. Who it was goes at once. */
export const end = writing({
  name: 'starter.end',
  input: OneStarter,
  permission: THERE,
  plan: async (services, context, input) => closePlan(services.entities, context, await starterOf(services, input)),
})

/** Nobody makes an IKM of themselves, or of whom they entered themselves. */
async function decidable(services: Services, actor: Parameters<typeof isOf>[0], input: OneStarter): Promise<Starter> {
  const seen = await starterOf(services, input)
  if (seen.state !== 'open') throw starterEnded()
  if (isOf(actor, seen.by)) throw notToYourself()
  return seen
}

async function mayCoach(services: Services, account: Id<'account'>, village: string, today: Day): Promise<void> {
  const coach = await actorFor(services, { account }, 'officer')
  if (coach.kind === 'officer' && hasPower(coach.powers, 'verify', today, undefined, village)) return
  throw noCoachThere()
}
