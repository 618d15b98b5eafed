// What the API answers a person who wears every hat: enough for each screen of the portal to show something.
import { dutyAnswers, purchaseAnswers, reportAnswers } from './portal-duties.ts'
import { findingAnswers } from './portal-findings.ts'
import { grievanceAnswers } from './portal-grievances.ts'
import { groupAnswers } from './portal-groups.ts'
import { homeAnswers } from './portal-home.ts'
import { makerAnswers } from './portal-makers.ts'
import { slotAnswers } from './portal-slots.ts'
import { todayAnswers } from './portal-today.ts'

const AT = '2026-11-24T03:04:05.000Z'
const body = (letter: string) => `01j0000000000000000000000${letter}`
const PERSON = `acc_${body('a')}`
export const PARTNER = `mtr_${body('a')}`
export const OUTLET = `otl_${body('a')}`
export const PRODUCT = `prd_${body('a')}`
export const CLAIM = `clm_${body('a')}`
export const REGISTRATION = `rgs_${body('a')}`
export const STARTER = `str_${body('a')}`
export const IKM = `ikm_${body('a')}`
const CONFIRMED = `ikm_${body('b')}`
const VILLAGE = '32.16.06.2006'
const UNTIL = '2026-11-30T03:04:05.000Z'

const list = (...items: object[]) => ({ items, next: null })
const phone = 'Mozilla/5.0 (Linux; Android 14) Chrome/142.0 Mobile Safari/537.36'
const session = { id: 's1', token: 't1', createdAt: AT, updatedAt: AT, userAgent: phone }
const power = {
  agency: 'industry',
  name: 'Dinas Perindustrian',
  nameEn: 'Industry Agency',
  from: '2026-01-01',
  to: null,
}
const policy = {
  ...{ order: ['distance', 'alive', 'price'], aliveDays: [31, 92], distanceKm: [10, 20], setOn: '2026-10-01' },
  reason: 'Pasal 12: yang dekat lebih dahulu.',
}
const place = { village: VILLAGE, kecamatan: '32.16.06' }
const claim = { claim: CLAIM, nib: '1234567890123', business: 'Toko Tambun', claimedOn: '2026-11-01' }
const starter = {
  ...{ starter: STARTER, name: 'Opak Muara', village: VILLAGE, category: 'makanan-ringan', by: PERSON },
  ...{ assisted: false, registeredOn: '2026-11-02', coached: '2026-11-10', state: 'open' },
}
const { by: _, assisted: __, ...ownStarter } = starter
const registration = {
  ...{ registration: REGISTRATION, kind: 'ikm', name: 'Dodol Muara', village: VILLAGE, category: 'makanan-ringan' },
  ...{ products: 'dodol betawi', state: 'open', registeredOn: '2026-11-02' },
}
const jobs = list(
  {
    job: `job_${body('a')}`,
    kind: 'export',
    about: {},
    state: 'done',
    progress: { done: 1, total: 1 },
    startedOn: '2026-11-20',
    file: 'ready',
  },
  {
    job: `job_${body('b')}`,
    kind: 'pdf',
    about: {},
    state: 'waiting',
    progress: { done: 0, total: null },
    startedOn: '2026-11-24',
    file: 'none',
  },
  {
    job: `job_${body('c')}`,
    kind: 'import',
    about: { apply: true },
    state: 'failed',
    progress: { done: 0, total: 12 },
    startedOn: '2026-11-24',
    file: 'none',
    problem: { id: 'Ada sel yang belum benar.', en: 'Some cells are not right.' },
    faults: [{ cell: 'B7', id: 'Bidang tidak dikenal', en: 'Unknown sector' }],
  },
)

export const EVERYTHING: Readonly<Record<string, unknown>> = {
  'GET /api/auth/get-session': { session, user: { id: PERSON, email: 'sari@contoh.test', name: '' } },
  'GET /api/auth/passkey/generate-authenticate-options': { challenge: 'AAAA', rpId: 'localhost', allowCredentials: [] },
  'GET /api/auth/list-sessions': [session, { ...session, id: 's2', token: 't2', userAgent: null }],
  'GET /api/auth/passkey/list-user-passkeys': [{ id: 'k1', name: 'HP kantor', createdAt: AT }],
  'GET /api/account/me': {
    account: PERSON,
    email: 'sari@contoh.test',
    profile: { name: 'Sari', version: 1 },
    partners: [{ partner: PARTNER, name: 'Minimarket Cibitung Jaya', role: 'owner', outlets: [], since: '2026-01-01' }],
    ikm: { ikm: IKM, name: 'Kerupuk Bu Sari', since: '2026-01-01' },
    powers: [
      { ...power, power: 'verify', villages: [] },
      { ...power, power: 'decide', villages: [] },
    ],
  },
  'GET /api/account/invitations': list({
    ...{ invitation: `inv_${body('a')}`, partner: PARTNER, name: 'Hotel Cikarang', role: 'clerk' },
    ...{ outlets: [OUTLET], invitedOn: '2026-11-20', until: UNTIL },
  }),
  'GET /api/account/claims': list({ ...claim, state: 'rejected', reason: 'Nama pada NIB berbeda.' }),
  'GET /api/account/registrations': list(),
  'GET /api/account/starters': list({ ...ownStarter, hasCoach: true }),
  [`GET /api/partner/${PARTNER}/outlets`]: list({
    ...{ unit: OUTLET, partner: PARTNER, name: 'Minimarket Cibitung', sector: 'minimarket', ...place },
    ...{ address: 'Jl. Raya 1', openedOn: '2024-01-05', recordedOn: '2024-01-05', version: 1 },
  }),
  [`GET /api/partner/${PARTNER}/members`]: list(
    { account: PERSON, name: 'Sari', from: '2026-01-01', role: 'owner', outlets: [] },
    { account: `acc_${body('b')}`, name: null, from: '2026-02-01', role: 'clerk', outlets: [OUTLET] },
  ),
  [`GET /api/partner/${PARTNER}/invitations`]: list({
    ...{ invitation: `inv_${body('b')}`, partner: PARTNER, email: 'budi@contoh.test', role: 'manager' },
    ...{ outlets: [], invitedOn: '2026-11-20', until: UNTIL },
  }),
  ...dutyAnswers(PARTNER, OUTLET),
  ...purchaseAnswers(PARTNER, OUTLET, IKM),
  ...reportAnswers(PARTNER),
  ...findingAnswers(PARTNER, OUTLET, IKM),
  ...slotAnswers(PARTNER, OUTLET, IKM),
  ...todayAnswers(PARTNER, OUTLET),
  ...homeAnswers(IKM, PARTNER, OUTLET, PRODUCT),
  ...makerAnswers(IKM, PRODUCT, place),
  ...grievanceAnswers(IKM, PARTNER, OUTLET),
  ...groupAnswers(IKM, PARTNER, OUTLET, PRODUCT),
  'GET /api/account/notices': list({
    notice: `ntc_${body('a')}`,
    kind: 'claim-rejected',
    writtenOn: '2026-11-20',
    about: {},
  }),
  [`GET /api/partner/${PARTNER}/notices`]: list({
    notice: `ntc_${body('b')}`,
    kind: 'requested',
    writtenOn: '2026-11-21',
    about: { outlet: OUTLET, slot: `slt_${body('a')}`, proposal: `prp_${body('a')}` },
    outletName: 'Minimarket Cibitung',
  }),
  [`GET /api/ikm/${IKM}/notices`]: list({
    notice: `ntc_${body('c')}`,
    kind: 'invited',
    writtenOn: '2026-11-22',
    about: { outlet: OUTLET, proposal: `prp_${body('a')}` },
    outletName: 'Minimarket Cibitung',
  }),
  'GET /api/officer/agencies/industry/notices': list(),
  'GET /api/account/notices/stops': { stopped: {} },
  [`GET /api/ikm/${IKM}/notices/stops`]: { stopped: { offers: '2026-11-20' } },
  [`GET /api/partner/${PARTNER}/jobs`]: jobs,
  [`GET /api/ikm/${IKM}/jobs`]: jobs,
  'GET /api/officer/jobs': jobs,
  [`GET /api/ikm/${IKM}`]: {
    ...{ ikm: IKM, name: 'Kerupuk Bu Sari', ...place, category: 'makanan-ringan', story: 'Sejak 2012.', workers: 4 },
    ...{ certificates: [], activity: 'active', source: 'registered', demonstration: false, state: 'verified' },
    ...{ recordedOn: '2026-01-01', version: 3 },
  },
  [`GET /api/ikm/${IKM}/products`]: [
    {
      ...{ ikm: IKM, product: PRODUCT, name: 'Kerupuk kulit', category: 'makanan-ringan', kecamatan: '32.16.06' },
      ...{ unitOfSale: 'bungkus 250 g', priceFromIdr: 12_500, priceToIdr: 15_000, certificates: [] },
      ...{ state: 'offered', recordedOn: '2026-01-01', version: 2 },
    },
  ],
  'GET /api/officer/matching/policies': {
    inForce: { ...policy, policy: `pol_${body('b')}`, from: '2026-10-08' },
    coming: [{ ...policy, policy: `pol_${body('c')}`, from: '2026-12-01', order: ['rotation'] }],
    past: [{ ...policy, policy: `pol_${body('a')}`, from: '2026-10-08' }],
  },
  [`GET /api/ikm/${IKM}/qr-views`]: { month: '2026-11', sum: 14, days: [{ on: '2026-11-20', views: 14 }] },
  'GET /api/officer/claims': list({ ...claim, account: PERSON, state: 'open' }),
  [`GET /api/officer/claims/${CLAIM}`]: {
    claim: { ...claim, account: PERSON, state: 'open', proof: `med_${body('a')}` },
    name: 'Budi',
    email: 'budi@contoh.test',
    partner: { partner: PARTNER, name: 'PT Toko Tambun', closedOn: null, owners: 0 },
  },
  'GET /api/officer/confirm-links': [
    {
      ...{ ikm: IKM, name: 'Dodol Muara', village: VILLAGE, asked: 3, unanswered: 2, pin: 'set' },
      ...{ opened: null, stopped: null },
    },
    {
      ikm: CONFIRMED,
      name: 'Opak Sari',
      village: VILLAGE,
      asked: 1,
      unanswered: 1,
      pin: 'locked',
      opened: { at: AT, own: false },
      stopped: '2026-11-20',
    },
  ],
  'GET /api/officer/confirm-links/denied': [
    {
      ...{ ikm: IKM, name: 'Dodol Muara', village: VILLAGE, unit: OUTLET, outlet: 'Toko Tambun 1' },
      ...{ placement: `plc_${body('d')}`, reason: 'Raknya kosong sejak awal bulan', photo: `med_${body('a')}` },
      recordedOn: '2026-11-02',
    },
  ],
  'GET /api/officer/registrations': list(registration),
  'GET /api/officer/starters': list(starter),
  [`GET /api/officer/coaches/in/${VILLAGE}`]: [
    { account: `acc_${body('b')}`, name: 'Bu Rina' },
    { account: `acc_${body('c')}`, name: null },
  ],
  [`GET /api/officer/starters/in/${VILLAGE}/${STARTER}`]: {
    ...{ ...starter, person: 'Bu Siti', businessNumber: '+6281234567891' },
  },
  [`GET /api/officer/registrations/in/${VILLAGE}/${REGISTRATION}`]: {
    registration: { ...registration, person: 'Pak Haji', businessNumber: '+6281234567890' },
    doubles: [{ ikm: IKM, name: 'Dodol Muara', category: 'makanan-ringan', state: 'verified' }],
  },
  'GET /api/officer/agencies/industry/officers': list({
    ...{ account: PERSON, name: 'Sari', from: '2026-01-01', power: 'decide' },
  }),
}
