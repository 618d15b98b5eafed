// The lifecycle of a group offer as a table: from which state which step leads where, and who may take it.
import { following } from '../kernel/steps.ts'
import type { GROUP_STATES, Group } from './schema.ts'

type State = (typeof GROUP_STATES)[number]
export type On = 'change' | 'agree' | 'send' | 'leave' | 'withdraw' | 'accept' | 'decline' | 'lapse'
type Step = { from: State; on: On; to: State; who: 'lead' | 'member' | 'partner' | 'system' }

export const GROUP_STEPS = [
  { from: 'gathering', on: 'change', to: 'gathering', who: 'lead' },
  { from: 'gathering', on: 'agree', to: 'gathering', who: 'member' },
  { from: 'gathering', on: 'leave', to: 'gathering', who: 'member' },
  { from: 'gathering', on: 'send', to: 'sent', who: 'lead' },
  { from: 'gathering', on: 'withdraw', to: 'withdrawn', who: 'lead' },
  { from: 'gathering', on: 'lapse', to: 'lapsed', who: 'system' },
  // Without one of its members it is another offer, so the partner no longer has it to decide on.
  { from: 'sent', on: 'leave', to: 'gathering', who: 'member' },
  { from: 'sent', on: 'withdraw', to: 'withdrawn', who: 'lead' },
  { from: 'sent', on: 'accept', to: 'accepted', who: 'partner' },
  { from: 'sent', on: 'decline', to: 'declined', who: 'partner' },
  { from: 'sent', on: 'lapse', to: 'lapsed', who: 'system' },
] as const satisfies readonly Step[]

/** The state that the step leads to; undefined where the state does not take it. */
export const stepFrom = following<State, On>(GROUP_STEPS)

/** It may still be sent, decided or lapse. */
export function isOpen(state: State): boolean {
  return stepFrom(state, 'lapse') !== undefined
}

/** Whether the IKM sits in the group: it was asked or agreed, and nothing ended it. */
export function holds({ state, members }: Group, ikm: string): boolean {
  return isOpen(state) && members.some((each) => each.ikm === ikm && each.answer !== 'refused')
}
