// A grievance: one item for one thing of one kind, under the outlet; what is reported again stands open again.
import { Entity } from 'electrodb'
import { key, maybeCount, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const grievanceEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'grievance', version: '1', service: SERVICE },
      attributes: {
        /** The outlet. */
        unit: text,
        grievance: text,
        partner: text,
        ikm: text,
        outletName: text,
        ikmName: text,
        village: text,
        kecamatan: text,
        kind: { type: ['late-payment', 'changed-terms', 'returned-goods'] as const, required: true },
        placement: maybeText,
        slot: maybeText,
        purchase: maybeText,
        on: maybeText,
        amountIdr: maybeCount,
        dueOn: maybeText,
        daysLate: maybeCount,
        change: maybeText,
        quantity: maybeCount,
        note: maybeText,
        state: { type: ['open', 'answered', 'settled', 'withdrawn'] as const, required: true },
        reportedOn: text,
        answer: maybeText,
        paidOn: maybeText,
        answerNote: maybeText,
        answeredOn: maybeText,
        closedOn: maybeText,
        version,
      },
      indexes: {
        ofOutlet: { pk: key('pk', ['unit']), sk: key('sk', ['grievance']) },
        ofIkm: { index: 'gsi1', pk: key('gsi1pk', ['ikm']), sk: key('gsi1sk', ['reportedOn', 'grievance']) },
        /** By outlet, so that a clerk's own are one stretch of it. */
        ofPartner: {
          index: 'gsi2',
          pk: key('gsi2pk', ['partner']),
          sk: key('gsi2sk', ['unit', 'reportedOn', 'grievance']),
        },
        /** By the IKM's village, so that a coach's own are one stretch of it; only what is neither settled nor withdrawn. */
        inPlace: {
          index: 'gsi3',
          condition: ({ state }) => state === 'open' || state === 'answered',
          pk: key('gsi3pk', ['kecamatan']),
          sk: key('gsi3sk', ['village', 'reportedOn', 'grievance']),
        },
      },
    },
    at,
  )
