// The writing operations of the confirm link: a PIN given and tried, a link opened for sending, a month answered.
import * as Confirm from '../../core/confirmlink/operations.ts'
import { call } from './calls.ts'
import { asked, enter, MONTH, pinned, send, setPin, there, tokenFor } from './confirm.ts'

export const CONFIRM_WRITES = [
  call(setPin, 'verifier', there),
  call(send, 'verifier', (world) => ({ ...there(world), month: MONTH })),
  call(enter, 'public', async (world) => ({ token: tokenFor(world), pin: await pinned(world) })),
  call(Confirm.answer, 'link', (world) => asked(world)),
]
