// The lifecycle of an inquiry as a table: from which state which step leads where, and who may take it.
import { following } from '../kernel/steps.ts'

export const INQUIRY_STATES = ['unconfirmed', 'confirmed', 'delivered', 'undelivered', 'passed-on', 'erased'] as const
export type InquiryState = (typeof INQUIRY_STATES)[number]
export type InquiryStep = 'confirm' | 'deliver' | 'fail' | 'pass-on' | 'erase'
type Step = {
  from: InquiryState
  on: InquiryStep
  to: InquiryState
  who: 'the sender' | 'system' | 'officer' | 'ikm or officer'
}

export const INQUIRY_STEPS = [
  { from: 'unconfirmed', on: 'confirm', to: 'confirmed', who: 'the sender' },
  { from: 'confirmed', on: 'deliver', to: 'delivered', who: 'system' },
  { from: 'confirmed', on: 'fail', to: 'undelivered', who: 'system' },
  { from: 'undelivered', on: 'pass-on', to: 'passed-on', who: 'officer' },
  { from: 'unconfirmed', on: 'erase', to: 'erased', who: 'officer' },
  { from: 'confirmed', on: 'erase', to: 'erased', who: 'ikm or officer' },
  { from: 'delivered', on: 'erase', to: 'erased', who: 'ikm or officer' },
  { from: 'undelivered', on: 'erase', to: 'erased', who: 'ikm or officer' },
  { from: 'passed-on', on: 'erase', to: 'erased', who: 'ikm or officer' },
] as const satisfies readonly Step[]

/** The state that the step leads to; undefined where the state does not take it. */
export const stepFrom = following<InquiryState, InquiryStep>(INQUIRY_STEPS)

/** What has gone to the IKM or waits to: the states in which it is in its list. */
export const SHOWN_STATES: readonly InquiryState[] = ['confirmed', 'delivered', 'undelivered', 'passed-on']
