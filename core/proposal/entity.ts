// A proposal: a partner invites an IKM, or an IKM asks for a slot.
import { Entity } from 'electrodb'
import { key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const proposalEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'proposal', version: '1', service: SERVICE },
      attributes: {
        /** The outlet of the slot. */
        unit: text,
        proposal: text,
        slot: text,
        partner: text,
        ikm: text,
        by: { type: ['partner', 'ikm'] as const, required: true },
        products: { type: 'list', items: { type: 'string' }, required: true },
        state: { type: ['open', 'accepted', 'declined', 'lapsed'] as const, required: true },
        madeOn: text,
        lapsesOn: text,
        decidedOn: maybeText,
        reason: maybeText,
        placement: maybeText,
        messages: { type: 'number', required: true, default: 0 },
        sample: maybeText,
        /** Which queue; the index holds only what may still lapse. */
        queue: { type: ['proposals'] as const, required: true, default: 'proposals' as const },
        version,
      },
      indexes: {
        ofOutlet: { pk: key('pk', ['unit']), sk: key('sk', ['proposal']) },
        ofIkm: { index: 'gsi1', collection: 'ofIkm', pk: key('gsi1pk', ['ikm']), sk: key('gsi1sk', ['proposal']) },
        open: {
          index: 'gsi4',
          condition: ({ state }) => state === 'open',
          pk: key('gsi4pk', ['queue']),
          sk: key('gsi4sk', ['lapsesOn', 'proposal']),
        },
      },
    },
    at,
  )
