// What a partner has not paid yet, of all its outlets: the oldest debt first, with the days by which it is late.
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { PURCHASES_TEXTS } from '../../text/portal/purchases.ts'
import { dayText } from '../../text/text.ts'
import { Listing } from '../parts/listing.tsx'
import { Part } from '../parts/page.tsx'
import { beyond, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import { useNames } from './names.ts'
import { Due } from './purchases-list.tsx'
import type { Outlet } from './units.ts'

export function PurchasesOwed({ outlets }: { outlets: readonly Outlet[] }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = PURCHASES_TEXTS[language]
  const listed = usePages(partner, (cursor) => call('purchase.owed', { partner, limit: 25, ...beyond(cursor) }))
  const nameOf = useNames((listed.asked.value ?? []).map(({ ikm }) => ikm))
  const outletOf = (id: string) => outlets.find(({ unit }) => unit === id)?.name ?? id
  return (
    <Part heading={text.owed}>
      <p class="mb-3 max-w-prose">{text.owedSays}</p>
      <Listing listed={listed} of={text.owed} none={text.owedNone}>
        {(owed) => (
          <Table
            caption={text.owed}
            rows={owed}
            id={({ id }) => id}
            columns={[
              { name: text.ikm, of: ({ ikm }) => nameOf(ikm) },
              { name: text.amount, of: ({ amountIdr }) => formatRupiah(amountIdr), right: true },
              { name: text.dueOn, of: (purchase) => <Due purchase={purchase} /> },
              { name: text.on, of: ({ on }) => dayText(on, language) },
              {
                name: text.outlet,
                of: ({ unit, on }) => (
                  <a
                    class="inline-flex min-h-11 items-center underline"
                    href={`/mitra/pembelian/${unit}/${on.slice(0, 4)}`}
                  >
                    {outletOf(unit)}
                  </a>
                ),
              },
            ]}
          />
        )}
      </Listing>
    </Part>
  )
}
