// A partner's outlets as a table, by their brands, and the forms in which one or many are added.
import { useState } from 'preact/hooks'
import { OpenOutlet } from '../../../core/outlet/schema.ts'
import { kecamatanName, sectorName } from '../../text/names.ts'
import { PARTNER_TEXTS } from '../../text/portal/partner.ts'
import { dayText } from '../../text/text.ts'
import { Form } from '../form/form.tsx'
import { sectorChoices, villageChoices } from '../parts/choices.ts'
import { ImportSheet } from '../parts/job-import.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { More } from '../parts/more.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { beyond, pagesFrom } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import { BrandChoice, brandOf } from './brands.tsx'
import type { Outlet } from './units.ts'

const PAGES = 20
const AT_ONCE = 50

const byBrand = (a: Outlet, b: Outlet) =>
  brandOf(a).localeCompare(brandOf(b), 'id') || a.name.localeCompare(b.name, 'id')

export default function Outlets() {
  const { language, call, say } = usePortal()
  const { partner, name, role, outlets: own } = useHat('partner')
  const text = PARTNER_TEXTS[language].outlets
  // All of them, so that a brand is whole; a few hundred at most.
  const asked = useAsked(partner, () =>
    pagesFrom((cursor) => call('outlet.ofPartner', { partner, limit: 100, ...beyond(cursor) }), PAGES),
  )
  const [brand, setBrand] = useState('')
  const [shown, setShown] = useState(AT_ONCE)
  const mayEdit = (outlet: string) => role !== 'clerk' || own.includes(outlet)
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={asked}>
        {({ items: outlets }) => {
          if (outlets.length === 0) return <Empty says={text.none} />
          const chosen = outlets.filter((each) => brand === '' || brandOf(each) === brand).toSorted(byBrand)
          const more = async () => {
            setShown(shown + AT_ONCE)
            return { ok: true as const, value: null }
          }
          return (
            <>
              <BrandChoice outlets={outlets} brand={brand} choose={setBrand} />
              <Table
                caption={text.title}
                rows={chosen.slice(0, shown)}
                id={({ unit }) => unit}
                columns={[
                  {
                    name: text.name,
                    of: (row) =>
                      mayEdit(row.unit) ? (
                        <a class="inline-flex min-h-11 items-center underline" href={`/mitra/gerai/${row.unit}`}>
                          {row.name}
                        </a>
                      ) : (
                        row.name
                      ),
                  },
                  { name: text.brand, of: (row) => row.brand ?? false },
                  { name: text.sector, of: ({ sector }) => sectorName(sector, language) },
                  { name: text.kecamatan, of: ({ kecamatan }) => kecamatanName(kecamatan) },
                  { name: text.openedOn, of: ({ openedOn }) => dayText(openedOn, language) },
                  {
                    name: text.closedOn,
                    of: ({ closedOn }) => closedOn !== undefined && dayText(closedOn, language),
                  },
                ]}
              />
              <More more={shown < chosen.length ? more : undefined} of={text.title} />
            </>
          )
        }}
      </Loaded>
      {role !== 'clerk' && (
        <Part heading={text.open}>
          <Form
            id={`gerai-${partner}`}
            schema={OpenOutlet}
            asks={{
              name: { as: 'text' },
              brand: { as: 'text' },
              sector: { as: 'choice', choices: sectorChoices(language) },
              village: { as: 'choice', choices: villageChoices() },
              address: { as: 'text' },
              mapLink: { as: 'text', type: 'url' },
              hours: { as: 'text' },
              openedOn: { as: 'day' },
            }}
            words={text.fields}
            button={text.open}
            fixed={{ partner }}
            send={(input, key) => call('outlet.open', input, { key })}
            onSent={() => {
              say(text.opened)
              asked.again().catch((error: unknown) => console.error(error))
            }}
          />
        </Part>
      )}
      {role !== 'clerk' && <ImportSheet kind="import" template={{}} again={asked.again} />}
    </Page>
  )
}
