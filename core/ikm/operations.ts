// What can be done with IKM: register, verify, edit, hear from them, keep and erase their contact, show and list them.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { allOfIkm } from '../product/read.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { kecamatanOf } from '../region/villages.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { activityOf, signsOf } from './activity.ts'
import { eraseContactPlan, setContactPlan } from './contact-plan.ts'
import { SetContact } from './contact-schema.ts'
import { activityPlan, editPlan, registerPlan, signOfLifePlan, verifyPlan } from './plan.ts'
import { contactOf, ikmOf } from './read.ts'
import { EditIkm, IkmInKecamatan, IkmLine, IkmView, OneIkm, RegisterIkm, SignOfLife } from './schema.ts'

const OWN_OR_VERIFIER = [
  { actor: 'ikm', ikm: 'ikm' },
  { actor: 'officer', power: 'verify' },
] as const satisfies Permission

export const register = writing({
  name: 'ikm.register',
  input: RegisterIkm,
  permission: [{ actor: 'officer', power: 'verify' }, { actor: 'system' }],
  plan: async (services, context, input) =>
    registerPlan(services.entities, context, input, { ikm: newId('ikm', idSource(context)) }),
})

export const verify = writing({
  name: 'ikm.verify',
  input: OneIkm,
  permission: [{ actor: 'officer', power: 'verify' }],
  plan: async (services, _context, input) => verifyPlan(services.entities, await ikmOf(services, input.ikm)),
})

export const edit = writing({
  name: 'ikm.edit',
  input: EditIkm,
  permission: OWN_OR_VERIFIER,
  root: ({ ikm }) => ikm,
  plan: async (services, context, input) => {
    const seen = await ikmOf(services, input.ikm)
    const moves = input.village !== undefined && kecamatanOf(input.village).code !== seen.kecamatan
    const products = moves ? await allOfIkm(services, input.ikm, { consistent: true }) : []
    return editPlan(services.entities, context, seen, products, input)
  },
})

export const signOfLife = writing({
  name: 'ikm.signOfLife',
  input: SignOfLife,
  permission: [...OWN_OR_VERIFIER, { actor: 'system' }],
  plan: async (services, context, input) =>
    signOfLifePlan(services.entities, context, await ikmOf(services, input.ikm), input.on),
})

/** Active or dormant by its own signs of life, as of today; a repeat writes nothing. */
export const refreshActivity = writing({
  name: 'ikm.refreshActivity',
  input: OneIkm,
  permission: [{ actor: 'system' }],
  plan: async (services, context, input) => {
    const seen = await ikmOf(services, input.ikm)
    const signs = await signsOf(services, seen)
    return activityPlan(services.entities, seen, activityOf(signs, seen.recordedOn, context.today))
  },
})

export const setContact = writing({
  name: 'ikm.setContact',
  input: SetContact,
  permission: OWN_OR_VERIFIER,
  plan: async (services, context, input) => {
    await ikmOf(services, input.ikm)
    return setContactPlan(services.entities, context, await contactOf(services, input.ikm), input)
  },
})

/** Erases also what is on record of an IKM that has withdrawn. */
export const eraseContact = writing({
  name: 'ikm.eraseContact',
  input: OneIkm,
  permission: OWN_OR_VERIFIER,
  plan: async (services, context, input) =>
    eraseContactPlan(services.entities, context, await contactOf(services, input.ikm)),
})

export const contact = operation({
  name: 'ikm.contact',
  input: OneIkm,
  permission: OWN_OR_VERIFIER,
  work: async (services: Services, _context, input) => {
    await ikmOf(services, input.ikm)
    return contactOf(services, input.ikm)
  },
})

/** The whole record with the size inputs, for the form in which it is edited. */
export const record = operation({
  name: 'ikm.record',
  input: OneIkm,
  permission: [...OWN_OR_VERIFIER, ...IN_OFFICE],
  work: (services: Services, _context, input) => ikmOf(services, input.ikm),
})

export const get = operation({
  name: 'ikm.get',
  input: OneIkm,
  permission: [{ actor: 'public' }],
  work: async (services: Services, _context, input) => {
    const [ikm, { businessNumber, consentedOn }] = await Promise.all([
      ikmOf(services, input.ikm),
      contactOf(services, input.ikm),
    ])
    return z.parse(IkmView, consentedOn === undefined ? ikm : { ...ikm, businessNumber })
  },
})

/** A page may hold fewer items than asked for, because IKM that withdrew are passed over; `next` says whether it ends. */
export const inKecamatan = operation({
  name: 'ikm.inKecamatan',
  input: IkmInKecamatan,
  permission: [{ actor: 'public' }],
  work: (services: Services, _context, input) =>
    page(
      `ikm.inKecamatan ${input.kecamatan}`,
      input,
      (options) =>
        services.entities.ikm.query
          .inKecamatan({ kecamatan: input.kecamatan })
          .where(({ state }, { ne }) => ne(state, 'withdrawn'))
          .go(options),
      (row) => z.parse(IkmLine, row),
    ),
})
