// What can be done with slots: open, close, list those of an outlet, list the vacant ones of a kecamatan.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { closePlan, openPlan } from './plan.ts'
import { slotOfOutlet } from './read.ts'
import { CloseSlot, OpenSlot, Slot, SlotsOfOutlet, VacantSlots } from './schema.ts'

export const open = writing({
  name: 'slot.open',
  input: OpenSlot,
  permission: [{ actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' }],
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    const outlet = await outletOfPartner(services, input.partner, input.outlet)
    const slot = newId('slot', idSource(context))
    return openPlan(services.entities, context, input, { slot, kecamatan: outlet.kecamatan })
  },
})

export const close = writing({
  name: 'slot.close',
  input: CloseSlot,
  permission: [{ actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' }],
  plan: async (services, context, input) =>
    closePlan(
      services.entities,
      context,
      await slotOfOutlet(services, input.partner, input.outlet, input.slot),
      input.closedOn,
    ),
})

export const ofOutlet = operation({
  name: 'slot.ofOutlet',
  input: SlotsOfOutlet,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    ...IN_OFFICE,
  ],
  work: async (services: Services, _context, input) => {
    await outletOfPartner(services, input.partner, input.outlet)
    const { data } = await services.entities.slot.query.standing({ unit: input.outlet }).go({ pages: 'all' })
    return z.parse(z.array(Slot), data)
  },
})

export const vacant = operation({
  name: 'slot.vacant',
  input: VacantSlots,
  permission: [{ actor: 'public' }],
  work: (services: Services, _context, input) =>
    page(
      `slot.vacant ${input.kecamatan}`,
      input,
      (options) => services.entities.slot.query.vacant({ kecamatan: input.kecamatan }).go(options),
      (row) => {
        const { slot, unit, name, kind, areaDm2, openings, occupied, kecamatan, terms, wants, openedOn } = z.parse(
          Slot,
          row,
        )
        return {
          slot,
          outlet: unit,
          name,
          kind,
          areaDm2,
          openings,
          vacant: openings - occupied,
          kecamatan,
          terms,
          ...(wants === undefined ? {} : { wants }),
          openedOn,
        }
      },
    ),
})
