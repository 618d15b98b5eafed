// The lifecycle of a sample as a table: the partner asks, the IKM sends or refuses, the partner approves or rejects.
import type { Side } from '../placement/sides.ts'

export const SAMPLE_STATES = [
  'sample-asked',
  'sample-sent',
  'sample-refused',
  'sample-approved',
  'sample-rejected',
] as const
export type SampleState = (typeof SAMPLE_STATES)[number]

export const SAMPLE_ACTS = ['ask', 'send', 'refuse', 'approve', 'reject'] as const
export type SampleAct = (typeof SAMPLE_ACTS)[number]

type Step = { from: SampleState | 'none'; on: SampleAct; to: SampleState; who: Side }

export const SAMPLE_STEPS = [
  { from: 'none', on: 'ask', to: 'sample-asked', who: 'partner' },
  { from: 'sample-asked', on: 'send', to: 'sample-sent', who: 'ikm' },
  { from: 'sample-asked', on: 'refuse', to: 'sample-refused', who: 'ikm' },
  { from: 'sample-sent', on: 'approve', to: 'sample-approved', who: 'partner' },
  { from: 'sample-sent', on: 'reject', to: 'sample-rejected', who: 'partner' },
  { from: 'sample-refused', on: 'ask', to: 'sample-asked', who: 'partner' },
  { from: 'sample-rejected', on: 'ask', to: 'sample-asked', who: 'partner' },
] as const satisfies readonly Step[]

/** What a side may do next about the sample. */
export function sampleActs(state: SampleState | undefined, who: Side): SampleAct[] {
  return SAMPLE_STEPS.filter((step) => step.from === (state ?? 'none') && step.who === who).map(({ on }) => on)
}

/** The state after a side's act; undefined where the table has no such step. */
export function sampleAfter(state: SampleState | undefined, on: SampleAct, who: Side): SampleState | undefined {
  return SAMPLE_STEPS.find((step) => step.from === (state ?? 'none') && step.on === on && step.who === who)?.to
}
