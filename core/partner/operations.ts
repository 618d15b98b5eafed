// What can be done with partners: register, show, list by sector, record a measure of the whole partner, close.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { measurePlan } from '../outlet/measure-plan.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { closePlan, registerPlan } from './plan.ts'
import { partnerOf } from './read.ts'
import {
  ClosePartner,
  GetPartner,
  PartnersInSector,
  PartnerView,
  RecordPartnerMeasure,
  RegisterPartner,
} from './schema.ts'

export const register = writing({
  name: 'partner.register',
  input: RegisterPartner,
  permission: [{ actor: 'officer', power: 'verify' }],
  plan: async (services, context, input) =>
    registerPlan(services.entities, context, input, { partner: newId('partner', idSource(context)) }),
})

export const get = operation({
  name: 'partner.get',
  input: GetPartner,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    ...IN_OFFICE,
  ],
  work: async (services: Services, _context, input) => {
    if (input.outlet !== undefined) await outletOfPartner(services, input.partner, input.outlet)
    return z.parse(PartnerView, await partnerOf(services, input.partner))
  },
})

export const inSector = operation({
  name: 'partner.inSector',
  input: PartnersInSector,
  permission: [...IN_OFFICE],
  work: (services: Services, _context, input) =>
    page(
      `partner.inSector ${input.sector}`,
      input,
      (options) => services.entities.partner.query.inSector({ sector: input.sector }).go(options),
      (row) => z.parse(PartnerView, row),
    ),
})

export const recordMeasure = writing({
  name: 'partner.recordMeasure',
  input: RecordPartnerMeasure,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' },
    { actor: 'officer', power: 'verify' },
  ],
  plan: async (services, context, input) => {
    const { unit, sector } = await partnerOf(services, input.partner)
    const id = newId('measure', idSource(context))
    return measurePlan(services.entities, context, { unit, partner: unit, sector }, input, id)
  },
})

export const close = writing({
  name: 'partner.close',
  input: ClosePartner,
  permission: [{ actor: 'officer', power: 'verify' }],
  plan: async (services, context, input) =>
    closePlan(services.entities, context, await partnerOf(services, input.partner), input.closedOn),
})
