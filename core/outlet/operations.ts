// What can be done with outlets: open, edit what the public sees, record a measure, close, list those of a partner.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { openPartner } from '../partner/read.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { changedSince } from '../table/changed-since.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { OUTLET_FIELD_WORDS } from './field-words.ts'
import { measurePlan } from './measure-plan.ts'
import { HEAD_OR_VERIFIER } from './permission.ts'
import { closePlan, editPlan, openPlan } from './plan.ts'
import { outletOfPartner } from './read.ts'
import { CloseOutlet, EditOutlet, OpenOutlet, Outlet, OutletsOfPartner, RecordOutletMeasure } from './schema.ts'

export const open = writing({
  name: 'outlet.open',
  input: OpenOutlet,
  permission: HEAD_OR_VERIFIER,
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    await openPartner(services, input.partner)
    return openPlan(services.entities, context, input, { outlet: newId('outlet', idSource(context)) })
  },
})

export const edit = writing({
  name: 'outlet.edit',
  input: EditOutlet,
  permission: HEAD_OR_VERIFIER,
  plan: async (services, _context, input) => {
    const { partner: root, outlet } = input
    const seen = await outletOfPartner(services, root, outlet)
    const versions = seen.version - input.version
    if (versions > 0) {
      throw await changedSince(services, { root, act: 'outlet.edit', about: { outlet }, versions }, OUTLET_FIELD_WORDS)
    }
    return editPlan(services.entities, seen, input)
  },
})

export const recordMeasure = writing({
  name: 'outlet.recordMeasure',
  input: RecordOutletMeasure,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    { actor: 'officer', power: 'verify' },
  ],
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    const outlet = await outletOfPartner(services, input.partner, input.outlet)
    return measurePlan(services.entities, context, outlet, input, newId('measure', idSource(context)))
  },
})

export const close = writing({
  name: 'outlet.close',
  input: CloseOutlet,
  permission: HEAD_OR_VERIFIER,
  plan: async (services, context, input) =>
    closePlan(services.entities, context, await outletOfPartner(services, input.partner, input.outlet), input.closedOn),
})

export const ofPartner = operation({
  name: 'outlet.ofPartner',
  input: OutletsOfPartner,
  permission: [...HEAD_OR_VERIFIER, ...IN_OFFICE],
  work: (services: Services, _context, input) =>
    page(
      `outlet.ofPartner ${input.partner}`,
      input,
      (options) => services.entities.outlet.query.ofPartner({ partner: input.partner }).go(options),
      (row) => z.parse(Outlet, row),
    ),
})
