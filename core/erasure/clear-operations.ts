// Carrying a request out, step by step: the records in one transaction, then each file, then done. Each step may be repeated.
import { contactOf, ikmOf } from '../ikm/read.ts'
import type { Actor } from '../kernel/actor.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { Refusal } from '../kernel/refusal.ts'
import { removePlan } from '../media/plan.ts'
import { allOfOwner, noSuchMedia, recordOf, shelfOf } from '../media/read.ts'
import { isOf } from '../membership/rules.ts'
import { allOfIkm } from '../product/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { clearPlan, finishPlan } from './plan.ts'
import { askedErasure } from './read.ts'
import { DropFile, type Erasure, OneErasure } from './schema.ts'
import { notOpen } from './steps.ts'

export const VERIFIER = [{ actor: 'officer', power: 'verify' }] as const satisfies Permission

/** Held to the IKM's chain: no product and no photo is added meanwhile. What is cleared already is not cleared again. */
export const clear = writing({
  name: 'erasure.clear',
  input: OneErasure,
  permission: VERIFIER,
  sensitive: true,
  root: ({ ikm }) => ikm,
  plan: async (services, context, { ikm: id }) => {
    const seen = await askedErasure(services, id)
    byAnother(context.actor, seen)
    if (seen.state === 'cleared' || seen.state === 'done') return already(seen)
    const ikm = await ikmOf(services, id)
    const contact = await contactOf(services, id)
    const products = await allOfIkm(services, id, { consistent: true })
    return clearPlan(services.entities, context, seen, { ikm, contact, products })
  },
})

/** What is still to go: photos and papers. A photo that is part of an answer stays with the answer, as evidence. */
export const files = operation({
  name: 'erasure.files',
  input: OneErasure,
  permission: VERIFIER,
  work: async (services: Services, _context, { ikm }) => {
    const { state } = await askedErasure(services, ikm)
    if (state !== 'cleared') return []
    return (await allOfOwner(services, ikm)).filter(({ kind }) => kind !== 'proof')
  },
})

export const dropFile = writing({
  name: 'erasure.dropFile',
  input: DropFile,
  permission: VERIFIER,
  plan: async (services, _context, { ikm, media }) => {
    const { state } = await askedErasure(services, ikm)
    if (state !== 'cleared') throw notOpen(state)
    const seen = await recordOf(services, ikm, media)
    if (seen === undefined || seen.kind === 'proof') throw noSuchMedia()
    return removePlan(services.entities, seen, await shelfOf(services, ikm))
  },
})

export const finish = writing({
  name: 'erasure.finish',
  input: OneErasure,
  permission: VERIFIER,
  plan: async (services, _context, { ikm }) => {
    const seen = await askedErasure(services, ikm)
    if (seen.state === 'done') return already(seen)
    return finishPlan(services.entities, seen)
  },
})

/** What can't be undone is not asked for and done by the same person. */
function byAnother(actor: Actor, { by }: Erasure): void {
  if (isOf(actor, by)) throw askedByYou()
}

function already({ ikm, state }: Erasure) {
  return { changes: [], audit: [], result: { ikm, state } }
}

function askedByYou(): Refusal {
  return new Refusal('forbidden', 'asked-by-you', {
    id: 'Anda sendiri yang mencatat permintaan ini, jadi penghapusannya dilakukan petugas lain. Minta rekan yang berwenang memverifikasi.',
    en: 'You entered this request yourself, so another officer carries it out. Ask a colleague who may verify.',
  })
}
