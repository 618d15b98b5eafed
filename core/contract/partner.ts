// The contract's routes about partners and their outlets: for the partner itself, and for officers who verify.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'
import { CloseOutlet, EditOutlet, OpenOutlet, Outlet, OutletsOfPartner, RecordOutletMeasure } from '../outlet/schema.ts'
import {
  ClosePartner,
  GetPartner,
  PartnersInSector,
  PartnerView,
  RecordPartnerMeasure,
  RegisterPartner,
} from '../partner/schema.ts'
import { pageOf, type Route } from './route.ts'

const PARTNER = '/api/partner/{partner}'
const OFFICER_PARTNER = '/api/officer/partners/{partner}'

/** No form names a partner's version, so nobody is told it. */
const ShownPartner = z.omit(PartnerView, { version: true })
const partnerResult = z.object({ partner: idOf('partner') })
/** `version` is what the next edit names. */
const versioned = z.strictObject({ outlet: idOf('outlet'), version: z.int() })
const measureResult = z.strictObject({ measure: idOf('measure') })

const get = {
  method: 'GET',
  summary: 'A partner. A clerk names the outlet that it acts for.',
  input: GetPartner,
  output: ShownPartner,
} as const
const recordMeasure = {
  method: 'POST',
  summary: 'Records a measure of the whole partner, from a day on.',
  input: RecordPartnerMeasure,
  output: measureResult,
} as const
const outlets = {
  method: 'GET',
  summary: 'The outlets of a partner.',
  input: OutletsOfPartner,
  output: pageOf(Outlet),
} as const
const openOutlet = { method: 'POST', summary: 'Opens an outlet.', input: OpenOutlet, output: versioned } as const
const editOutlet = {
  method: 'POST',
  summary: 'Edits what the public sees of an outlet: what is given is set, null clears it.',
  input: EditOutlet,
  output: versioned,
} as const
const measureOutlet = {
  method: 'POST',
  summary: 'Records a measure of an outlet, from a day on.',
  input: RecordOutletMeasure,
  output: measureResult,
} as const
const closeOutlet = {
  method: 'POST',
  summary: 'Records the last day on which an outlet is open.',
  input: CloseOutlet,
  output: versioned,
} as const

export const PARTNER_ROUTES = {
  'partner.get': { ...get, audience: 'partner', path: PARTNER },
  'partner.recordMeasure': { ...recordMeasure, audience: 'partner', path: `${PARTNER}/measures` },
  'outlet.ofPartner': { ...outlets, audience: 'partner', path: `${PARTNER}/outlets` },
  'outlet.open': { ...openOutlet, audience: 'partner', path: `${PARTNER}/outlets` },
  'outlet.edit': { ...editOutlet, audience: 'partner', path: `${PARTNER}/outlets/{outlet}` },
  'outlet.recordMeasure': { ...measureOutlet, audience: 'partner', path: `${PARTNER}/outlets/{outlet}/measures` },
  'outlet.close': { ...closeOutlet, audience: 'partner', path: `${PARTNER}/outlets/{outlet}/close` },
  'partner.register': {
    method: 'POST',
    path: '/api/officer/partners',
    audience: 'officer',
    summary: 'Registers a partner by its business number (NIB).',
    input: RegisterPartner,
    output: partnerResult,
  },
  'partner.inSector': {
    method: 'GET',
    path: '/api/officer/sectors/{sector}/partners',
    audience: 'officer',
    summary: 'The partners of a sector.',
    input: PartnersInSector,
    output: pageOf(ShownPartner),
  },
  'partner.close': {
    method: 'POST',
    path: `${OFFICER_PARTNER}/close`,
    audience: 'officer',
    summary: 'Records the last day on which a partner does business.',
    input: ClosePartner,
    output: partnerResult,
  },
  'officer.partner.get': { ...get, audience: 'officer', path: OFFICER_PARTNER },
  'officer.partner.recordMeasure': { ...recordMeasure, audience: 'officer', path: `${OFFICER_PARTNER}/measures` },
  'officer.outlet.ofPartner': { ...outlets, audience: 'officer', path: `${OFFICER_PARTNER}/outlets` },
  'officer.outlet.open': { ...openOutlet, audience: 'officer', path: `${OFFICER_PARTNER}/outlets` },
  'officer.outlet.edit': { ...editOutlet, audience: 'officer', path: `${OFFICER_PARTNER}/outlets/{outlet}` },
  'officer.outlet.recordMeasure': {
    ...measureOutlet,
    audience: 'officer',
    path: `${OFFICER_PARTNER}/outlets/{outlet}/measures`,
  },
  'officer.outlet.close': { ...closeOutlet, audience: 'officer', path: `${OFFICER_PARTNER}/outlets/{outlet}/close` },
} as const satisfies Record<string, Route>
