// A small world on a fresh table: two partners with an outlet each, two IKM with a product each, and everybody who may act.
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
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
  const own = sideOf(all, '1000000000001')
  const foreign = sideOf(all, '1000000000002')
  // In one request: a world is made a thousand times in a run.
  const requests = [...own.items, ...foreign.items].map((Item) => ({ PutRequest: { Item } }))
  await all.at.client.send(new BatchWriteCommand({ RequestItems: { [all.at.table]: requests } }))
  return { services: all, ...own.side, foreign: foreign.side, actors: actorsOf(own.side, foreign.side) }
}

function sideOf({ entities }: Services, nib: string) {
  const side = { partner: anId('partner'), outlet: anId('outlet'), ikm: anId('ikm'), product: anId('product') }
  const { partner, outlet, ikm, product } = side
  const recordedOn = '2020-01-01'
  const place = { village: '32.16.03.2006', kecamatan: '32.16.03' }
  const items = [
    entities.partner.put({
      unit: partner,
      name: 'Hotel Contoh',
      nib,
      sector: 'hotel',
      openedOn: '2015-01-01',
      bucket: '00',
      demonstration: true,
      recordedOn,
    }),
    entities.outlet.put({
      unit: outlet,
      partner,
      name: 'Hotel Contoh Cikarang',
      sector: 'hotel',
      ...place,
      address: 'Jalan Contoh 1',
      openedOn: '2015-01-01',
      recordedOn,
    }),
    entities.ikm.put({
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
    }),
    entities.product.put({
      ikm,
      product,
      name: 'Tas anyam',
      category: 'anyaman-bambu-kayu',
      kecamatan: place.kecamatan,
      unitOfSale: 'buah',
      certificates: [],
      state: 'offered',
      recordedOn,
    }),
  ].map((put) => put.params<{ Item: Record<string, unknown> }>().Item)
  return { side, items }
}

type Side = { partner: Id<'partner'>; outlet: Id<'outlet'>; ikm: Id<'ikm'> }

function actorsOf(own: Side, foreign: Side) {
  /** They all signed in just now. */
  const signedIn = () => ({ account: anId('account'), signedInAt: NOON })
  const member = (side: Side, role: PartnerRole, outlets: Id<'outlet'>[] = []): Actor => ({
    kind: 'partner',
    ...signedIn(),
    memberships: [{ partner: side.partner, role, outlets }],
  })
  const officer = (power: OfficerPower, agency = 'industry', to: string | null = null): Actor => ({
    kind: 'officer',
    ...signedIn(),
    powers: [{ agency, power, from: day('2026-01-01'), to: to === null ? null : day(to) }],
  })
  return {
    public: { kind: 'public' },
    account: { kind: 'account', ...signedIn() },
    owner: member(own, 'owner'),
    manager: member(own, 'manager'),
    clerk: member(own, 'clerk', [own.outlet]),
    clerkElsewhere: member(own, 'clerk', [foreign.outlet]),
    otherOwner: member(foreign, 'owner'),
    ikm: { kind: 'ikm', ...signedIn(), ikm: own.ikm },
    /** Entered by the confirm link of the IKM. */
    link: { kind: 'link', ikm: own.ikm },
    otherIkm: { kind: 'ikm', ...signedIn(), ikm: foreign.ikm },
    verifier: officer('verify'),
    recommender: officer('recommend'),
    decider: officer('decide'),
    lapsedDecider: officer('decide', 'industry', '2026-10-07'),
    system: { kind: 'system', name: 'test' },
  } as const satisfies Record<string, Actor>
}
export type Role = keyof ReturnType<typeof actorsOf>
