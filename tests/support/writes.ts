// Every writing operation of every room: how it is prepared, and as whom it is run.
import { byName } from './calls.ts'
import { BELONGING_WRITES } from './writes-belonging.ts'
import { CONFIRM_WRITES } from './writes-confirm.ts'
import { GROUP_WRITES } from './writes-group.ts'
import { LAW_WRITES } from './writes-law.ts'
import { MEDIA_WRITES } from './writes-media.ts'
import { PEOPLE_WRITES } from './writes-people.ts'
import { PUBLIC_WRITES } from './writes-public.ts'
import { SHELF_WRITES } from './writes-shelf.ts'

export const WRITES = byName(
  ...PEOPLE_WRITES,
  ...SHELF_WRITES,
  ...GROUP_WRITES,
  ...LAW_WRITES,
  ...MEDIA_WRITES,
  ...PUBLIC_WRITES,
  ...CONFIRM_WRITES,
  ...BELONGING_WRITES,
)

/** What a schedule, a stream or the sign-in repeats without a key: the state that it asks for stands already. */
export const NATURAL = [
  'account.remove',
  'group.lapse',
  'ikm.refreshActivity',
  'ikm.signOfLife',
  'inquiry.told',
  'job.advance',
  'membership.grant',
  'notice.delivered',
  'notice.undeliverable',
  'program.recount',
  'program.recountPeriods',
  'proposal.lapse',
]

/** What the system may do that makes something new each time, and so is asked with a key. */
export const KEYED = ['account.open', 'check.start', 'ikm.register']
