// An enacted rule version: written once, sealed; all of them are read together, because a check needs them all.
import { Entity } from 'electrodb'
import { key, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SEALED_SERVICE } from '../table/definition.ts'

export const ruleVersionEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'rule-version', version: '1', service: SEALED_SERVICE },
      attributes: {
        list: { type: ['rules'] as const, required: true, default: 'rules' as const },
        regulation: text,
        rule: text,
        from: text,
        name: text,
        nameEn: text,
        content: { type: 'any', required: true },
        recordedOn: text,
      },
      indexes: {
        all: { pk: key('pk', ['list']), sk: key('sk', ['rule', 'from']) },
      },
    },
    at,
  )
