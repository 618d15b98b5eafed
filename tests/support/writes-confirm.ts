// The writing operations of the confirm link: a PIN given and tried, a link opened for sending, a month answered.

import * as Link from '../../core/confirmlink/business.ts'
import * as Office from '../../core/confirmlink/officer-operations.ts'
import * as Confirm from '../../core/confirmlink/operations.ts'
import { addPhoto } from '../../core/confirmlink/photo.ts'
import { call } from './calls.ts'
import { aProof, aStock, aStory, asked, enter, MONTH, pinned, send, setPin, there, tokenFor } from './confirm.ts'

export const CONFIRM_WRITES = [
  call(setPin, 'verifier', there),
  call(send, 'verifier', (world) => ({ ...there(world), month: MONTH })),
  call(Office.stop, 'verifier', (world) => ({ ...there(world), stop: true })),
  call(enter, 'public', async (world) => ({ token: tokenFor(world), pin: await pinned(world) })),
  call(Confirm.answer, 'link', (world) => asked(world)),
  call(Link.stock, 'link', aStock),
  call(Link.story, 'link', (world) => aStory(world)),
  call(addPhoto, 'link', (world) => aProof(world)),
]
