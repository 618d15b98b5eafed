// The status row: how a duty stands now; written only where it changed.
import { Entity } from 'electrodb'
import { count, key, maybeText, text, version } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'
import { dutyAttributes } from './duty.ts'

export const statusEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'status', version: '1', service: SERVICE },
      attributes: {
        ...dutyAttributes,
        verdict: text,
        reason: maybeText,
        forecast: maybeText,
        lastStart: maybeText,
        asOf: text,
        revision: count,
        sealedAsOf: maybeText,
        version,
      },
      indexes: {
        ofUnit: { pk: key('pk', ['unit']), sk: key('sk', ['period', 'rule']) },
        ofPartner: { index: 'gsi1', pk: key('gsi1pk', ['partner']), sk: key('gsi1sk', ['period', 'rule', 'unit']) },
        ofVerdict: { index: 'gsi3', pk: key('gsi3pk', ['period', 'verdict']), sk: key('gsi3sk', ['unit', 'rule']) },
      },
    },
    at,
  )
