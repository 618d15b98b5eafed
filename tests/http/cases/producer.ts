// Cases of the routes about IKM, their contact and their products: the IKM's own, and the officers' beside them.
import * as Ikm from '../../../core/ikm/operations.ts'
import { askable, askedToErase } from '../../support/erasure.ts'
import { contextOf } from '../../support/services.ts'
import type { World } from '../../support/world.ts'
import { added, aProductForm, type Case, ofIkm, READERS } from './case.ts'

const aForm = { name: 'Perajin Baru', village: '32.16.03.2006', category: 'batik-kain' }
const contact = { person: 'Ibu Contoh', businessNumber: '0812-1234-5678', consentedOn: '2026-10-01' }

/** The version that an edit must name now. */
async function edited(world: World) {
  const { version } = await Ikm.record(world.services, contextOf(world.actors.ikm), ofIkm(world))
  return { ...ofIkm(world), version, story: `Cerita ke-${version}` }
}

async function contacted(world: World) {
  const { version } = await Ikm.contact(world.services, contextOf(world.actors.ikm), ofIkm(world))
  return { ...ofIkm(world), version, ...contact }
}

async function erasable(world: World) {
  await Ikm.setContact(world.services, contextOf(world.actors.ikm), await contacted(world))
  return ofIkm(world)
}

const registered = async ({ services, actors }: World) => {
  const { ikm } = await Ikm.register(services, contextOf(actors.verifier), aForm)
  return { ikm }
}

const withProduct = async (world: World) => ({ ...ofIkm(world), product: await added(world) })

const NO_ID = { bad: { ikm: 'ikm_1' } } as const
const record = { input: ofIkm, ...NO_ID }
const edit = { input: edited, bad: { workers: -1 } }
const signOfLife = { input: (world: World) => ({ ...ofIkm(world), on: '2026-10-07' }), bad: { on: '2026-02-30' } }
const setContact = { input: contacted, bad: { nik: '123' } }
const eraseContact = { input: erasable, ...NO_ID }
const add = { input: aProductForm, bad: { priceFromIdr: -1 } }
const editProduct = {
  input: async (world: World) => ({ ...(await withProduct(world)), version: 1, name: 'Dodol ketan' }),
  bad: { name: '' },
}
const withdraw = { input: withProduct, bad: { product: 'prd_1' } }

export const PRODUCER_CASES = {
  'ikm.record': { as: 'ikm', ...record },
  'ikm.edit': { as: 'ikm', ...edit },
  'ikm.signOfLife': { as: 'ikm', ...signOfLife },
  'ikm.contact': { as: 'ikm', ...record },
  'qr.ofIkm': {
    as: 'ikm',
    input: (world: World) => ({ ...ofIkm(world), month: '2026-10' }),
    bad: { month: '2026-Q4' },
  },
  'readiness.ofIkm': { as: 'ikm', ...record },
  'home.ofIkm': { as: 'ikm', ...record },
  'officer.readiness.ofIkm': { as: 'verifier', ...record },
  'ikm.setContact': { as: 'ikm', ...setContact },
  'ikm.eraseContact': { as: 'ikm', ...eraseContact },
  'erasure.ask': { as: 'ikm', input: askable, ...NO_ID },
  'erasure.takeBack': { as: 'ikm', input: askedToErase, ...NO_ID },
  'erasure.ofIkm': { as: 'ikm', ...record },
  'officer.erasure.ask': { as: 'verifier', input: askable, ...NO_ID },
  'officer.erasure.takeBack': { as: 'verifier', input: askedToErase, ...NO_ID },
  'officer.erasure.ofIkm': { as: 'verifier', ...record },
  'erasure.waiting': {
    as: 'verifier',
    input: async (world: World) => {
      await askedToErase(world)
      return { limit: 3 }
    },
    bad: { limit: 0 },
  },
  'erasure.refuse': {
    as: 'verifier',
    input: async (world: World) => ({ ...(await askedToErase(world)), reason: 'Bukan pemiliknya' }),
    bad: { reason: '' },
  },
  'ikm.register': { as: 'verifier', input: () => aForm, bad: { village: '32.75.01.1001' } },
  'ikm.verify': { as: 'verifier', input: registered, ...NO_ID },
  'officer.ikm.record': { as: 'verifier', also: READERS, ...record },
  'officer.ikm.edit': { as: 'verifier', ...edit },
  'officer.ikm.signOfLife': {
    as: 'verifier',
    ...signOfLife,
    input: (world: World) => ({ ...ofIkm(world), on: '2026-10-08' }),
  },
  'officer.ikm.contact': { as: 'verifier', ...record },
  'officer.ikm.setContact': { as: 'verifier', ...setContact },
  'officer.ikm.eraseContact': { as: 'verifier', ...eraseContact },
  'product.records': { as: 'ikm', ...record },
  'product.add': { as: 'ikm', ...add },
  'product.edit': { as: 'ikm', ...editProduct },
  'product.withdraw': { as: 'ikm', ...withdraw },
  'officer.product.records': { as: 'verifier', also: READERS, ...record },
  'officer.product.add': { as: 'verifier', ...add },
  'officer.product.edit': { as: 'verifier', ...editProduct },
  'officer.product.withdraw': { as: 'verifier', ...withdraw },
} as const satisfies Record<string, Case>
