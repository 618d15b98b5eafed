// The form in which an outlet records a purchase: the IKM is found by its kecamatan, the outlet's own at first.
import { useState } from 'preact/hooks'
import { RecordPurchase as Schema } from '../../../core/purchase/schema.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import { Select } from '../../parts/form-field.tsx'
import { PURCHASES_TEXTS } from '../../text/portal/purchases.ts'
import type { Result } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Outlet } from './units.ts'

type Choice = { value: string; name: string }

export function RecordPurchase({ outlet, again }: { outlet: Outlet; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { partner } = useHat('partner')
  const text = PURCHASES_TEXTS[language]
  const [kecamatan, setKecamatan] = useState<string>(outlet.kecamatan)
  const asked = useAsked(kecamatan, async (): Promise<Result<Choice[]>> => {
    const choices: Choice[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await call('ikm.inKecamatan', { kecamatan, limit: 100, ...(cursor === undefined ? {} : { cursor }) })
      if (!page.ok) return page
      choices.push(...page.value.items.map(({ ikm, name }) => ({ value: ikm, name })))
      if (page.value.next === null) return { ok: true, value: choices }
      cursor = page.value.next
    }
  })
  // A draft is of one kecamatan, so that it names no IKM that its list does not hold.
  const form = `beli-${outlet.unit}-${kecamatan.replaceAll('.', '-')}`
  return (
    <Part heading={text.record}>
      <div
        onChange={({ target }) => {
          if (target instanceof HTMLSelectElement && target.value !== '') setKecamatan(target.value)
        }}
      >
        <Select
          {...{ form: `tempat-${outlet.unit}`, name: 'kecamatan', label: text.where, choose: text.choose }}
          value={kecamatan}
          choices={kecamatans().map(({ code, name }) => ({ value: code, name }))}
        />
      </div>
      <Loaded asked={asked}>
        {(choices) =>
          choices.length === 0 ? (
            <div class="mt-4">
              <Empty says={text.noIkm} />
            </div>
          ) : (
            <Form
              key={form}
              id={form}
              schema={Schema}
              asks={{
                ikm: { as: 'choice', choices },
                on: { as: 'day' },
                amountIdr: { as: 'number' },
                volumeKg: { as: 'number' },
                dueOn: { as: 'day' },
              }}
              words={text.fields}
              button={text.record}
              fixed={{ partner, outlet: outlet.unit }}
              send={(input, key) => call('purchase.record', input, { key })}
              onSent={() => {
                say(text.recorded)
                again().catch((error: unknown) => console.error(error))
              }}
            />
          )
        }
      </Loaded>
    </Part>
  )
}
