// The writing operations of what the public's forms bring: inquiries and interests.
import * as Inquiry from '../../core/inquiry/operations.ts'
import * as Interest from '../../core/interest/operations.ts'
import * as Qr from '../../core/qr/operations.ts'
import { call } from './calls.ts'
import * as Forms from './inquiries.ts'
import type { World } from './world.ts'

const { confirmed, inquiryForm, interested, interestForm, linkOf, sent, undelivered } = Forms

const ofIkm = async ({ ikm }: World, inquiry: Promise<string>) => ({ ikm, inquiry: await inquiry })

export const PUBLIC_WRITES = [
  call(Forms.send, 'public', inquiryForm),
  call(Forms.confirm, 'public', async (world) => linkOf(await sent(world))),
  call(Inquiry.told, 'system', async (world) => ({ inquiry: await confirmed(world), outcome: 'no-address' })),
  call(Inquiry.passOn, 'verifier', (world) => ofIkm(world, undelivered(world))),
  call(Inquiry.erase, 'ikm', (world) => ofIkm(world, confirmed(world))),
  call(Forms.register, 'public', interestForm),
  call(Qr.count, 'public', ({ ikm }) => ({ ikm })),
  call(Interest.erase, 'verifier', async (world) => ({ interest: await interested(world) })),
]
