// A small world on a fresh table: two partners with an outlet each, two IKM with a product each, and everybody who may act.
import type { Actor, OfficerPower, PartnerRole } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import { type Id, type IdKind, newId } from '../../core/kernel/id.ts'
import type { Services } from '../../core/table/service.ts'
import { freshServices, NOON } from './services.ts'

let made = 0

/** A new id of a kind; no two are the same in a run. */
export function anId<K extends IdKind>(kind: K): Id<K> {
  return newId(kind, { instant: NOON + made++, random: Math.random })
}

export type World = Awaited<ReturnType<typeof worldOf>>

export async function worldOf(services?: Services) {
  const all = services ?? (await freshServices())
  const own = await sideOf(all, '1000000000001')
  const foreign = await sideOf(all, '1000000000002')
  return { services: all, ...own, foreign, actors: actorsOf(own, foreign) }
}

async function sideOf({ entities }: Services, nib: string) {
  const partner = anId('partner')
  const outlet = anId('outlet')
  const ikm = anId('ikm')
  const product = anId('product')
  const recordedOn = '2020-01-01'
  const place = { village: '32.16.03.2006', kecamatan: '32.16.03' }
  await entities.partner
    .create({
      unit: partner,
      name: 'Hotel Contoh',
      nib,
      sector: 'hotel',
      openedOn: '2015-01-01',
      bucket: '00',
      demonstration: true,
      recordedOn,
    })
    .go()
  await entities.outlet
    .create({
      unit: outlet,
      partner,
      name: 'Hotel Contoh Cikarang',
      sector: 'hotel',
      ...place,
      address: 'Jalan Contoh 1',
      openedOn: '2015-01-01',
      recordedOn,
    })
    .go()
  await entities.ikm
    .create({
      ikm,
      name: 'Perajin Contoh',
      ...place,
      category: 'anyaman-bambu-kayu',
      certificates: [],
      activity: 'active',
      source: 'registered',
      demonstration: true,
      state: 'verified',
      recordedOn,
    })
    .go()
  await entities.product
    .create({
      ikm,
      product,
      name: 'Tas anyam',
      category: 'anyaman-bambu-kayu',
      kecamatan: place.kecamatan,
      unitOfSale: 'buah',
      certificates: [],
      state: 'offered',
      recordedOn,
    })
    .go()
  return { partner, outlet, ikm, product }
}

type Side = { partner: Id<'partner'>; outlet: Id<'outlet'>; ikm: Id<'ikm'> }

function actorsOf(own: Side, foreign: Side) {
  const member = (side: Side, role: PartnerRole, outlets: Id<'outlet'>[] = []): Actor => ({
    kind: 'partner',
    account: anId('account'),
    memberships: [{ partner: side.partner, role, outlets }],
  })
  const officer = (power: OfficerPower, agency = 'perindustrian', to: string | null = null): Actor => ({
    kind: 'officer',
    account: anId('account'),
    powers: [{ agency, power, from: day('2026-01-01'), to: to === null ? null : day(to) }],
  })
  return {
    public: { kind: 'public' },
    owner: member(own, 'owner'),
    manager: member(own, 'manager'),
    clerk: member(own, 'clerk', [own.outlet]),
    clerkElsewhere: member(own, 'clerk', [foreign.outlet]),
    otherOwner: member(foreign, 'owner'),
    ikm: { kind: 'ikm', account: anId('account'), ikm: own.ikm },
    otherIkm: { kind: 'ikm', account: anId('account'), ikm: foreign.ikm },
    verifier: officer('verify'),
    recommender: officer('recommend'),
    decider: officer('decide'),
    lapsedDecider: officer('decide', 'perindustrian', '2026-10-07'),
    system: { kind: 'system', name: 'test' },
  } as const satisfies Record<string, Actor>
}
export type Role = keyof ReturnType<typeof actorsOf>
