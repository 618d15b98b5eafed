// What can be done with registrations: make one or enter it for a person; officers and coaches list, approve, reject.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import { noSuchInterest } from '../interest/plan.ts'
import { idSource } from '../kernel/context.ts'
import { type Id, newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { hatOf } from '../membership/read.ts'
import { notToYourself } from '../membership/refusals.ts'
import { accountOf, isOf, noMoreHats } from '../membership/rules.ts'
import { THERE } from '../region/offices.ts'
import { emailOf } from '../signin/email.ts'
import { openStarterOf } from '../starter/read.ts'
import { countedChanges, DAY, type Limit } from '../table/limits.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { doublesOf } from './doubles.ts'
import { approvePlan, makePlan, rejectPlan } from './plan.ts'
import {
  ApproveRegistration,
  AssistRegistration,
  MakeRegistration,
  MyRegistrations,
  OneRegistration,
  OwnRegistration,
  Registration,
  RegistrationFile,
  RegistrationLine,
  RegistrationsInVillage,
  RejectRegistration,
  WaitingRegistrations,
} from './schema.ts'

const A_DAY: Limit = {
  rule: 'registration.account',
  most: 5,
  seconds: DAY,
  sentence: {
    id: 'Anda sudah mengirim 5 pendaftaran hari ini, jadi yang ini belum diterima. Kirim lagi besok setelah pukul 7.00 WIB.',
    en: 'You sent 5 registrations today, so this one was not taken. Send it again tomorrow after 7:00 in Jakarta.',
  },
}

export const make = writing({
  name: 'registration.make',
  input: MakeRegistration,
  permission: [{ actor: 'account' }],
  plan: async (services, context, input) => {
    const by = accountOf(context.actor)
    const counted = await countedChanges(services, context, [{ limit: A_DAY, value: by }])
    const registration = newId('registration', idSource(context))
    return makePlan(services.entities, context, input, registration, { by, assisted: false }, counted)
  },
})

/** For a person without an e-mail address; it is on record who entered it, and another decides. */
export const assist = writing({
  name: 'registration.assist',
  input: AssistRegistration,
  permission: THERE,
  plan: async (services, context, input) => {
    const sent = { by: accountOf(context.actor), assisted: true }
    return makePlan(services.entities, context, input, newId('registration', idSource(context)), sent, [])
  },
})

/** The newest first. */
export const mine = operation({
  name: 'registration.mine',
  input: MyRegistrations,
  permission: [{ actor: 'account' }],
  work: (services: Services, { actor }, input) => {
    const by = accountOf(actor)
    return page(
      `registration.mine ${by}`,
      input,
      (options) => services.entities.registration.query.ofSender({ by }).go({ ...options, order: 'desc' }),
      (row) => z.parse(OwnRegistration, row),
    )
  },
})

/** Those of the whole regency, the oldest first. */
export const waiting = operation({
  name: 'registration.waiting',
  input: WaitingRegistrations,
  permission: [{ actor: 'officer', power: 'verify' }],
  work: (services: Services, _context, input) =>
    page(
      'registration.waiting',
      input,
      (options) => services.entities.registration.query.waiting({ queue: 'registrations' }).go(options),
      (row) => z.parse(RegistrationLine, row),
    ),
})

/** Those of one village, the oldest first. */
export const inVillage = operation({
  name: 'registration.inVillage',
  input: RegistrationsInVillage,
  permission: THERE,
  work: (services: Services, _context, input) =>
    page(
      `registration.inVillage ${input.village}`,
      input,
      (options) => services.entities.registration.query.inVillage({ village: input.village }).go(options),
      (row) => z.parse(RegistrationLine, row),
    ),
})

/** One with who it is, and the IKM of its village that carry the same name. */
export const file = operation({
  name: 'registration.file',
  input: OneRegistration,
  permission: THERE,
  work: async (services: Services, _context, input) => {
    const registration = await registrationOf(services, input)
    return z.parse(RegistrationFile, { registration, doubles: await doublesOf(services, registration) })
  },
})

/** The IKM is on record and verified with it; a new entrepreneur begins its way to one. */
export const approve = writing({
  name: 'registration.approve',
  input: ApproveRegistration,
  permission: THERE,
  sensitive: true,
  plan: async (services, context, input) => {
    const seen = await decidable(services, context.actor, input)
    if (input.interest !== undefined) await knownInterest(services, input.interest)
    if (input.existing !== undefined) await ikmOf(services, input.existing)
    if (!seen.assisted) await noMoreHats(services, seen.by, 'ikm')
    const before = seen.assisted ? undefined : await hatOf(services, seen.by, 'ikm')
    const email = seen.assisted ? undefined : await emailOf(services, seen.by)
    const isNew = input.existing === undefined
    const ikm = seen.kind === 'starter' ? input.existing : (input.existing ?? newId('ikm', idSource(context)))
    const begins = ikm === undefined ? newId('starter', idSource(context)) : undefined
    const closes = seen.assisted || ikm === undefined ? undefined : await openStarterOf(services, seen.by)
    const becomes = { ...(ikm === undefined ? {} : { ikm }), isNew, email, interest: input.interest, begins, closes }
    return approvePlan(services.entities, context, seen, becomes, before)
  },
})

export const reject = writing({
  name: 'registration.reject',
  input: RejectRegistration,
  permission: THERE,
  plan: async (services, context, input) =>
    rejectPlan(services.entities, context, await decidable(services, context.actor, input), input.reason),
})

type Which = { registration: Id<'registration'>; village: string }

/** Nobody decides on what is their own, or what they entered themselves. */
async function decidable(services: Services, actor: Parameters<typeof isOf>[0], which: Which): Promise<Registration> {
  const seen = await registrationOf(services, which)
  if (isOf(actor, seen.by)) throw notToYourself()
  return seen
}

async function registrationOf({ entities }: Services, { registration, village }: Which): Promise<Registration> {
  const { data } = await entities.registration.get({ registration }).go({ consistent: true })
  if (data === null || data.village !== village) throw noSuchRegistration()
  return z.parse(Registration, data)
}

async function knownInterest({ entities }: Services, interest: Id<'interest'>): Promise<void> {
  const { data } = await entities.interest.get({ interest }).go({ consistent: true })
  if (data === null) throw noSuchInterest()
}

function noSuchRegistration(): Refusal {
  return new Refusal('missing', 'registration', {
    id: 'Pendaftaran itu tidak ada di desa ini. Muat ulang daftar yang menunggu lalu pilih kembali.',
    en: 'There is no such registration in this village. Load the waiting list again and choose from it.',
  })
}
