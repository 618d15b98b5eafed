// What is typed to set a matching policy: a step a field and limits in a line, and the policy that they make.
import * as z from 'zod/mini'
import { CRITERIA, MatchingPolicy } from '../../../core/matching/policy.ts'
import { SetPolicy } from '../../../core/policy/schema.ts'
import type { InputOf } from '../client/client.ts'
import type { Typed } from '../form/draft.ts'

export const STEPS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

const { from, reason } = SetPolicy.shape
const { aliveDays, distanceKm } = MatchingPolicy.shape
const Step = z.optional(z.enum(CRITERIA))

/** The line is text, and what the policy says of its limits is held against the numbers in it. */
const lineOf = (limits: z.ZodMiniType) =>
  z.string().check(
    z.maxLength(80),
    z.refine((line) => z.safeParse(limits, numbersIn(line)).success),
  )

/** Every step may be left out but the first, and none may stand there twice. */
export const TypedPolicy = z
  .strictObject({
    ...{ first: z.enum(CRITERIA), second: Step, third: Step, fourth: Step, fifth: Step, sixth: Step },
    aliveDays: lineOf(aliveDays),
    distanceKm: lineOf(distanceKm),
    from,
    reason,
  })
  .check(
    ...STEPS.map((name, at) =>
      z.refine<{ [Name in (typeof STEPS)[number]]?: string | undefined }>(
        (typed) => typed[name] === undefined || STEPS.slice(0, at).every((before) => typed[before] !== typed[name]),
        { path: [name] },
      ),
    ),
  )

export function policyTyped(typed: z.input<typeof TypedPolicy>): InputOf<'policy.set'> {
  return {
    order: STEPS.flatMap((name) => typed[name] ?? []),
    aliveDays: numbersIn(typed.aliveDays),
    distanceKm: numbersIn(typed.distanceKm),
    from: typed.from,
    reason: typed.reason,
  }
}

/** What stands in the form before anybody types: the policy in force, for whoever changes one thing of it. */
export function typedFrom({ order, aliveDays: days, distanceKm: km }: MatchingPolicy): Typed {
  const steps = order.map((step, at) => [STEPS[at] ?? '', step])
  return { ...Object.fromEntries(steps), aliveDays: days.join(', '), distanceKm: km.join(', ') }
}

/** `NaN` for what is no whole number, which the limits refuse. */
function numbersIn(line: string): number[] {
  return line.split(/[,;\s]+/).flatMap((part) => (part === '' ? [] : /^\d+$/.test(part) ? Number(part) : Number.NaN))
}
