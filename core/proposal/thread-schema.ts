// What is said about a proposal: short messages of both sides, and what became of the sample that the partner asked for.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { typedProse } from '../table/bounds.ts'
import { SAMPLE_ACTS, SAMPLE_STATES } from './sample.ts'

/** So many lines a proposal: what takes more is a matter for the telephone. */
export const MOST_MESSAGES = 50

const Words = typedProse(1000)

const MESSAGE_KINDS = ['message', ...SAMPLE_STATES] as const

export const Message = z.object({
  proposal: idOf('proposal'),
  /** Two digits from 01, so that text order is number order. */
  number: z.string().check(z.regex(/^\d{2}$/)),
  by: z.enum(['partner', 'ikm']),
  kind: z.enum(MESSAGE_KINDS),
  words: z.optional(Words),
  writtenOn: Day,
})
export type Message = z.infer<typeof Message>

const which = { partner: idOf('partner'), ikm: idOf('ikm'), outlet: idOf('outlet'), proposal: idOf('proposal') }

export const OneThread = z.strictObject(which)
export const WriteMessage = z.strictObject({ ...which, words: Words })

/** A sample that is refused or rejected has its reason: it belongs to the record of good faith. */
export const SampleStep = z.strictObject({ ...which, act: z.enum(SAMPLE_ACTS), words: z.optional(Words) }).check(
  z.refine(({ act, words }) => words !== undefined || (act !== 'refuse' && act !== 'reject'), {
    path: ['words'],
    error: 'is needed where a sample is refused or rejected',
  }),
)
