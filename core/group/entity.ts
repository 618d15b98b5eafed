// The rows of group offers: one with all its members, and one for each seat, so that an IKM finds what it was asked for.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const groupEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'group', version: '1', service: SERVICE },
      attributes: {
        /** The outlet of the slot. */
        unit: text,
        group: text,
        slot: text,
        partner: text,
        lead: text,
        members: { type: 'any', required: true },
        state: {
          type: ['gathering', 'sent', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const,
          required: true,
        },
        madeOn: text,
        lapsesOn: text,
        sentOn: maybeText,
        decidedOn: maybeText,
        reason: maybeText,
        /** Which queue; the index holds only what may still lapse. */
        queue: { type: ['groups'] as const, required: true, default: 'groups' as const },
        version,
      },
      indexes: {
        ofOutlet: { pk: key('pk', ['unit']), sk: key('sk', ['group']) },
        open: {
          index: 'gsi4',
          condition: ({ state }) => state === 'gathering' || state === 'sent',
          pk: key('gsi4pk', ['queue']),
          sk: key('gsi4sk', ['lapsesOn', 'group']),
        },
      },
    },
    at,
  )

/** One for a slot and an IKM: it names the group in which the IKM sits now, or sat last. */
export const seatEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'seat', version: '1', service: SERVICE },
      attributes: { slot: text, ikm: text, unit: text, group: text, version },
      indexes: {
        ofSlot: { pk: key('pk', ['slot', 'ikm']), sk: key('sk', []) },
        ofIkm: { index: 'gsi1', pk: key('gsi1pk', ['ikm']), sk: key('gsi1sk', ['group']) },
      },
    },
    at,
  )
