// The form of a group's shares: the own one, and one for each IKM that could join; what is left empty is not asked.
import * as z from 'zod/mini'
import { MOST_MEMBERS, PerMonth, type Share } from '../../../core/group/schema.ts'
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { usePortal } from '../portal.ts'

/** Somebody who can join: with the share that it has or would have, and how much it makes where that is known. */
export type Row = Pick<Share, 'ikm' | 'product'> & {
  name: string
  productName: string
  most: number | null
  perMonth: number | null
}
type Props = {
  id: string
  own: Row
  others: readonly Row[]
  unitOfSale: string
  button: string
  send: (members: Share[], key: string) => Promise<Result<{ group: string }>>
  onSent: (group: string) => void
}

type Able = OutputOf<'group.companions'>['others'][number]

export function rowOf({ ikm, product, name, productName, most, proposed }: Able): Row {
  return { ikm, product, name, productName, most, perMonth: proposed }
}

export function SharesForm({ id, own, others, unitOfSale, button, send, onSent }: Props) {
  const { language } = usePortal()
  const text = GROUPS_TEXTS[language]
  const rows = [own, ...others]
  const schema = z.strictObject(
    Object.fromEntries(rows.map(({ ikm }) => [ikm, ikm === own.ikm ? PerMonth : z.optional(PerMonth)])),
  )
  const words = rows.map(({ ikm, name, productName, most }) => {
    const label = ikm === own.ikm ? text.ownField(productName) : text.fieldFor(name, productName)
    const hint = most === null ? {} : { hint: text.most(numberText(most, language), unitOfSale) }
    return [ikm, { label, ...hint, ...text.field }] as const
  })
  const initial = rows.map(({ ikm, perMonth }) => [ikm, perMonth === null ? '' : String(perMonth)] as const)
  return (
    <Form
      id={id}
      schema={schema}
      asks={Object.fromEntries(rows.map(({ ikm }) => [ikm, { as: 'number' } as const]))}
      words={Object.fromEntries(words)}
      button={button}
      initial={Object.fromEntries(initial)}
      keepsNothing
      send={(input, key) => send(sharesIn(rows, new Map(Object.entries(input))), key)}
      onSent={({ group }) => onSent(group)}
    />
  )
}

/** More than a group may have are refused by the API with its own sentence. */
function sharesIn(rows: readonly Row[], typed: ReadonlyMap<string, number | undefined>): Share[] {
  return rows
    .flatMap(({ ikm, product }) => {
      const perMonth = typed.get(ikm)
      return perMonth === undefined ? [] : [{ ikm, product, perMonth }]
    })
    .slice(0, MOST_MEMBERS + 1)
}
