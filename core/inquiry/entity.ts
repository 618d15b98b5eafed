// An inquiry: personal data in an item of its own, which goes away by itself and can be emptied before.
import { Entity } from 'electrodb'
import { count, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'
import { INQUIRY_STATES, SHOWN_STATES } from './steps.ts'

export const inquiryEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'inquiry', version: '1', service: SERVICE },
      attributes: {
        inquiry: text,
        ikm: text,
        product: maybeText,
        language: { type: ['id', 'en'] as const, required: true },
        person: maybeText,
        email: maybeText,
        phone: maybeText,
        message: maybeText,
        state: { type: INQUIRY_STATES, required: true },
        /** Which queue; the index holds only what could not be delivered. */
        queue: { type: ['inquiries'] as const, required: true, default: 'inquiries' as const },
        sentAt: text,
        confirmedOn: maybeText,
        expiresAt: count,
        version,
      },
      indexes: {
        ofInquiry: { pk: key('pk', ['inquiry']), sk: key('sk', []) },
        ofIkm: {
          index: 'gsi1',
          condition: ({ state }) => SHOWN_STATES.some((each) => each === state),
          pk: key('gsi1pk', ['ikm']),
          sk: key('gsi1sk', ['sentAt', 'inquiry']),
        },
        undelivered: {
          index: 'gsi3',
          condition: ({ state }) => state === 'undelivered',
          pk: key('gsi3pk', ['queue']),
          sk: key('gsi3sk', ['sentAt', 'inquiry']),
        },
      },
    },
    at,
  )
