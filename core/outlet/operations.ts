// What can be done with outlets: open, edit what the public sees, record a measure, close, list those of a partner.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { openPartner } from '../partner/read.ts'
import { act } from '../table/commit.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { measurePlan } from './measure-plan.ts'
import { closePlan, editPlan, openPlan } from './plan.ts'
import { outletOfPartner } from './read.ts'
import { CloseOutlet, EditOutlet, OpenOutlet, Outlet, OutletsOfPartner, RecordOutletMeasure } from './schema.ts'

const HEAD_OR_VERIFIER = [
  { actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' },
  { actor: 'officer', power: 'verify' },
] as const satisfies Permission

export const open = operation({
  name: 'outlet.open',
  input: OpenOutlet,
  permission: HEAD_OR_VERIFIER,
  work: (services: Services, context, input) =>
    act(services, context, { operation: 'outlet.open', input }, async () => {
      await openPartner(services, input.partner)
      return openPlan(services.entities, context, input, { outlet: newId('outlet', idSource(context)) })
    }),
})

export const edit = operation({
  name: 'outlet.edit',
  input: EditOutlet,
  permission: HEAD_OR_VERIFIER,
  work: (services: Services, context, input) =>
    act(services, context, { operation: 'outlet.edit', input }, async () =>
      editPlan(services.entities, await outletOfPartner(services, input.partner, input.outlet), input),
    ),
})

export const recordMeasure = operation({
  name: 'outlet.recordMeasure',
  input: RecordOutletMeasure,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    { actor: 'officer', power: 'verify' },
  ],
  work: (services: Services, context, input) =>
    act(services, context, { operation: 'outlet.recordMeasure', input }, async () => {
      const outlet = await outletOfPartner(services, input.partner, input.outlet)
      return measurePlan(services.entities, context, outlet, input, newId('measure', idSource(context)))
    }),
})

export const close = operation({
  name: 'outlet.close',
  input: CloseOutlet,
  permission: HEAD_OR_VERIFIER,
  work: (services: Services, context, input) =>
    act(services, context, { operation: 'outlet.close', input }, async () =>
      closePlan(
        services.entities,
        context,
        await outletOfPartner(services, input.partner, input.outlet),
        input.closedOn,
      ),
    ),
})

export const ofPartner = operation({
  name: 'outlet.ofPartner',
  input: OutletsOfPartner,
  permission: HEAD_OR_VERIFIER,
  work: (services: Services, _context, input) =>
    page(
      `outlet.ofPartner ${input.partner}`,
      input,
      (options) => services.entities.outlet.query.ofPartner({ partner: input.partner }).go(options),
      (row) => z.parse(Outlet, row),
    ),
})
