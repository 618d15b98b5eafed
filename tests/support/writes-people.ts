// The writing operations of who takes part: IKM and products, partners and outlets, accounts, jobs, notices.
import * as Account from '../../core/account/operations.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import * as Job from '../../core/job/operations.ts'
import { ownerOf } from '../../core/job/read.ts'
import * as Notice from '../../core/notice/operations.ts'
import * as NoticeStop from '../../core/notice/stop-operations.ts'
import * as OutletImport from '../../core/outlet/import.ts'
import * as Outlet from '../../core/outlet/operations.ts'
import * as Partner from '../../core/partner/operations.ts'
import * as Product from '../../core/product/operations.ts'
import { call } from './calls.ts'
import { contextOf } from './services.ts'
import { stopByLink, stopLinkTo } from './stops.ts'
import { anId, type World } from './world.ts'
import { invited } from './writes-shelf.ts'

let nibs = 3_000_000_000_000

const ikm = (world: World) => ({ ikm: world.ikm })
const partner = (world: World) => ({ partner: world.partner })
const outlet = (world: World) => ({ partner: world.partner, outlet: world.outlet })
const MAKER = { name: 'Dodol Contoh', village: '32.16.03.2006', category: 'dodol-kue' }
const ROOMS = { measure: 'rooms', value: 120, from: '2026-10-01' }
const PERSON = { person: 'Rukmini Contoh', businessNumber: '0812-3456-7890', consentedOn: '2026-10-08' }

const contact = (world: World) => ({ ...ikm(world), version: 0, ...PERSON })
const certificate = { kind: 'halal', number: 'ID32110000000001' }
const product = (world: World) => ({
  ...ikm(world),
  name: 'Dodol nanas',
  category: 'dodol-kue',
  unitOfSale: 'kg',
  priceFromIdr: 60_000,
  priceToIdr: 80_000,
  capacityPerDay: 40,
  certificates: [certificate],
})

async function job(world: World) {
  const started = await Job.start(world.services, contextOf(world.actors.owner), {
    ...outlet(world),
    kind: 'export',
    about: { year: '2026' },
  })
  return { ...outlet(world), job: started.job }
}

async function notice(world: World) {
  await invited(world)
  const { data } = await world.services.entities.notice.query.ofPerson({ to: world.ikm }).go()
  return { to: world.ikm, notice: data[0]?.notice }
}

const anOutlet = (world: World) => ({
  ...partner(world),
  name: 'Hotel Contoh Cibitung',
  sector: 'hotel',
  village: '32.16.07.2006',
  address: 'Jalan Contoh 2',
  openedOn: '2026-10-01',
})

export const PEOPLE_WRITES = [
  call(Ikm.register, 'verifier', () => MAKER),
  call(Ikm.verify, 'verifier', (world) =>
    Ikm.register(world.services, contextOf(world.actors.verifier), MAKER).then(only),
  ),
  call(Ikm.edit, 'ikm', (world) => ({ ...ikm(world), version: 1, village: '32.16.07.2006', workers: 4 })),
  call(Ikm.signOfLife, 'system', (world) => ({ ...ikm(world), on: '2026-10-08' })),
  call(Ikm.refreshActivity, 'system', async (world) => {
    await invited(world)
    return ikm(world)
  }),
  call(Ikm.setContact, 'ikm', contact),
  call(Ikm.eraseContact, 'ikm', async (world) => {
    await Ikm.setContact(world.services, contextOf(world.actors.ikm), contact(world))
    return ikm(world)
  }),
  call(Product.add, 'ikm', product),
  call(Product.edit, 'ikm', (world) => ({ ...ikm(world), product: world.product, version: 1, priceFromIdr: 90_000 })),
  call(Product.withdraw, 'ikm', (world) => ({ ...ikm(world), product: world.product })),
  call(Partner.register, 'verifier', () => ({
    name: 'PT Contoh Mart',
    nib: String(nibs++),
    sector: 'minimarket',
    openedOn: '2020-01-01',
  })),
  call(Partner.recordMeasure, 'manager', (world) => ({ ...partner(world), ...ROOMS })),
  call(Partner.close, 'verifier', (world) => ({ ...partner(world), closedOn: '2026-10-07' })),
  call(Outlet.open, 'manager', anOutlet),
  call(OutletImport.bring, 'manager', (world) => ({
    ...anOutlet(world),
    measures: [{ measure: 'rooms', value: 80 }],
    broughtBy: anId('job'),
  })),
  call(OutletImport.withdraw, 'manager', async (world) => {
    const { outlet: unit } = await Outlet.open(world.services, contextOf(world.actors.owner), anOutlet(world))
    return { ...partner(world), outlet: unit }
  }),
  call(Outlet.edit, 'manager', (world) => ({ ...outlet(world), version: 1, hours: '08.00–20.00' })),
  call(Outlet.recordMeasure, 'clerk', (world) => ({ ...outlet(world), ...ROOMS })),
  call(Outlet.close, 'manager', (world) => ({ ...outlet(world), closedOn: '2026-10-07' })),
  call(Account.open, 'system', () => ({})),
  call(Account.remove, 'system', (world) => Account.open(world.services, contextOf(world.actors.system), {})),
  call(Job.start, 'owner', (world) => ({ ...outlet(world), kind: 'export', about: { year: '2026' } })),
  call(Job.cancel, 'owner', job),
  call(Job.advance, 'system', async (world) => ({
    owner: ownerOf(world.actors.owner),
    job: (await job(world)).job,
    on: 'take',
  })),
  call(Notice.delivered, 'system', notice),
  call(NoticeStop.setStop, 'ikm', (world) => ({ ...ikm(world), group: 'offers', stop: true })),
  call(stopByLink, 'public', (world) => stopLinkTo(world.ikm, 'confirm')),
  call(Notice.undeliverable, 'system', async (world) => ({ ...(await notice(world)), why: 'no-address' })),
]

function only({ ikm: id }: { ikm: string }) {
  return { ikm: id }
}
