// A certificate of a met period, found by the code that its QR holds. It is written once and never changed.
import { Entity } from 'electrodb'
import { count, key, maybeText, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const certificateEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'certificate', version: '1', service: SERVICE },
      attributes: {
        certificate: text,
        number: text,
        unit: text,
        ruleId: text,
        partner: text,
        business: text,
        outlet: maybeText,
        rule: text,
        ruleEn: text,
        regulation: text,
        regulationEn: text,
        note: text,
        article: text,
        period: text,
        revision: count,
        asOf: text,
        issuedOn: text,
      },
      indexes: {
        ofCode: { pk: key('pk', ['certificate']), sk: key('sk', []) },
      },
    },
    at,
  )
