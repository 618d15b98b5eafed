// What an outlet bought of IKM in a year: the list with its answers and payments, and the form for one more.
import { PURCHASES_TEXTS } from '../../text/portal/purchases.ts'
import { UNIT_TEXTS } from '../../text/portal/units.ts'
import { ImportSheet } from '../parts/job-import.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { PurchaseList } from './purchases-list.tsx'
import { PurchasesOwed } from './purchases-owed.tsx'
import { RecordPurchase } from './purchases-record.tsx'
import { UnitChoice } from './unit-choice.tsx'
import { type Outlet, useUnits, yearIn } from './units.ts'

export default function Purchases({ parts: [unit, word] }: ScreenProps) {
  const { language } = usePortal()
  const { name, role } = useHat('partner')
  const text = PURCHASES_TEXTS[language]
  const units = useUnits()
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={units}>
        {(found) => {
          const outlet = found.outlets.find((each) => each.unit === unit) ?? found.outlets[0]
          if (outlet === undefined) return <Empty says={UNIT_TEXTS[language].noOutlets} />
          const year = yearIn(word, found.today)
          return (
            <>
              {role !== 'clerk' && <PurchasesOwed outlets={found.outlets} />}
              <UnitChoice address="/mitra/pembelian" units={found} unit={outlet.unit} year={year} />
              <OfYear outlet={outlet} year={year} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function OfYear({ outlet, year }: { outlet: Outlet; year: string }) {
  const { language, call } = usePortal()
  const { partner, role } = useHat('partner')
  const text = PURCHASES_TEXTS[language]
  const asked = useAsked(`${outlet.unit} ${year}`, () =>
    call('purchase.ofOutlet', { partner, outlet: outlet.unit, year }),
  )
  return (
    <>
      <Part heading={text.list(outlet.name, year)}>
        <Loaded asked={asked}>
          {(purchases) =>
            purchases.length === 0 ? (
              <Empty says={text.none} />
            ) : (
              <PurchaseList purchases={purchases} caption={text.list(outlet.name, year)} again={asked.again} />
            )
          }
        </Loaded>
      </Part>
      <RecordPurchase outlet={outlet} again={asked.again} />
      {role !== 'clerk' && <ImportSheet kind="import-purchases" template={{ partner }} again={asked.again} />}
    </>
  )
}
