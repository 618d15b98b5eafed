// Cases of the routes about partners and their outlets: the partner's own, and the officers' beside them.
import * as Outlet from '../../../core/outlet/operations.ts'
import * as Partner from '../../../core/partner/operations.ts'
import { contextOf } from '../../support/services.ts'
import type { World } from '../../support/world.ts'
import { type Case, ofOutlet, ofPartner, READERS } from './case.ts'

let nibs = 2_000_000_000_000

const aPartner = () => ({ name: 'Hotel Baru', nib: String(nibs++), sector: 'hotel', openedOn: '2020-01-01' })

const anOutlet = (world: World) => ({
  ...ofPartner(world),
  name: 'Hotel Contoh Cibarusah',
  sector: 'hotel',
  village: '32.16.03.2006',
  address: 'Jalan Contoh 2',
  openedOn: '2026-10-01',
})

async function opened(world: World) {
  const { services, actors } = world
  const { outlet } = await Outlet.open(services, contextOf(actors.owner), anOutlet(world))
  return { ...ofPartner(world), outlet }
}

async function closing({ services, actors }: World) {
  const { partner } = await Partner.register(services, contextOf(actors.verifier), aPartner())
  return { partner, closedOn: '2026-10-08' }
}

const measured = { measure: 'rooms', value: 80, from: '2026-01-01' }

const get = { input: ofPartner, bad: { partner: 'mtr_1' } }
const measurePartner = {
  input: (world: World) => ({ ...ofPartner(world), ...measured }),
  bad: { value: 5_001 },
}
const outlets = { input: (world: World) => ({ ...ofPartner(world), limit: 1 }), bad: { limit: 0 } }
const open = { input: anOutlet, bad: { mapLink: 'http://example.com/peta' } }
const edit = {
  input: async (world: World) => ({ ...(await opened(world)), version: 1, hours: '08.00–20.00' }),
  bad: { version: 0 },
}
const measure = { input: (world: World) => ({ ...ofOutlet(world), ...measured }), bad: { measure: 'doors' } }
const close = {
  input: async (world: World) => ({ ...(await opened(world)), closedOn: '2026-10-08' }),
  bad: { closedOn: 'besok' },
}

export const PARTNER_CASES = {
  'partner.get': { as: 'owner', ...get },
  'partner.recordMeasure': { as: 'manager', ...measurePartner },
  'outlet.ofPartner': { as: 'owner', ...outlets },
  'outlet.open': { as: 'manager', ...open },
  'outlet.edit': { as: 'owner', ...edit },
  'outlet.recordMeasure': { as: 'clerk', ...measure },
  'outlet.close': { as: 'owner', ...close },
  'partner.register': { as: 'verifier', input: aPartner, bad: { nib: '123' } },
  'partner.inSector': {
    as: 'verifier',
    also: READERS,
    input: () => ({ sector: 'hotel', limit: 1 }),
    bad: { sector: 'bank' },
  },
  'partner.close': { as: 'verifier', input: closing, bad: { closedOn: '2026-13-01' } },
  'officer.partner.get': { as: 'verifier', also: READERS, ...get },
  'officer.partner.recordMeasure': { as: 'verifier', ...measurePartner },
  'officer.outlet.ofPartner': { as: 'verifier', also: READERS, ...outlets },
  'officer.outlet.open': { as: 'verifier', ...open },
  'officer.outlet.edit': { as: 'verifier', ...edit },
  'officer.outlet.recordMeasure': { as: 'verifier', ...measure },
  'officer.outlet.close': { as: 'verifier', ...close },
} as const satisfies Record<string, Case>
