// A final finding: written once for a unit, rule, period and revision, sealed.
import { Entity } from 'electrodb'
import { key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SEALED_SERVICE } from '../table/definition.ts'
import { dutyAttributes } from './duty.ts'

export const assessmentEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'assessment', version: '1', service: SEALED_SERVICE },
      attributes: {
        ...dutyAttributes,
        /** Three digits from 001, so that the newest sorts last. */
        revision: text,
        asOf: text,
        verdict: text,
        reason: maybeText,
        numbers: { type: 'any', required: true },
        /** Hash of the input scenario; its address in the evidence store. */
        inputs: text,
        /** Hash of the explanation; its address in the evidence store. */
        explanation: text,
        why: { type: 'any', required: true },
      },
      indexes: {
        ofUnit: { pk: key('pk', ['unit']), sk: key('sk', ['rule', 'period', 'revision']) },
        ofPartner: {
          index: 'gsi1',
          pk: key('gsi1pk', ['partner']),
          sk: key('gsi1sk', ['period', 'rule', 'unit', 'revision']),
        },
      },
    },
    at,
  )
