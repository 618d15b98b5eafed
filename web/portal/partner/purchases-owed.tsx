// What a partner has not paid yet, of all its outlets: the oldest debt first, with the days by which it is late.
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { PURCHASES_TEXTS } from '../../text/portal/purchases.ts'
import { dayText } from '../../text/text.ts'
import { Loaded } from '../parts/loaded.tsx'
import { More } from '../parts/more.tsx'
import { Empty, Part } from '../parts/page.tsx'
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
  const { asked, more } = usePages(partner, (cursor) =>
    call('purchase.owed', { partner, limit: 25, ...beyond(cursor) }),
  )
  const nameOf = useNames((asked.value ?? []).map(({ ikm }) => ikm))
  const outletOf = (id: string) => outlets.find(({ unit }) => unit === id)?.name ?? id
  return (
    <Part heading={text.owed}>
      <p class="mb-3 max-w-prose">{text.owedSays}</p>
      <Loaded asked={asked}>
        {(owed) =>
          owed.length === 0 ? (
            <Empty says={text.owedNone} />
          ) : (
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
          )
        }
      </Loaded>
      <More more={more} of={text.owed} />
    </Part>
  )
}
