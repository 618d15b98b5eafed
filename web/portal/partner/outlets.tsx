// A partner's outlets as a table, and the form in which one is added.
import { OpenOutlet } from '../../../core/outlet/schema.ts'
import { kecamatanName, sectorName } from '../../text/names.ts'
import { PARTNER_TEXTS } from '../../text/portal/partner.ts'
import { dayText } from '../../text/text.ts'
import { Form } from '../form/form.tsx'
import { sectorChoices, villageChoices } from '../parts/choices.ts'
import { Loaded } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'

export default function Outlets() {
  const { language, call, say } = usePortal()
  const { partner, name, role, outlets: own } = useHat('partner')
  const text = PARTNER_TEXTS[language].outlets
  const { asked, more } = usePages(partner, (cursor) =>
    call('outlet.ofPartner', { partner, limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
  )
  const mayEdit = (outlet: string) => role !== 'clerk' || own.includes(outlet)
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={asked}>
        {(outlets) =>
          outlets.length === 0 ? (
            <Empty says={text.none} />
          ) : (
            <Table
              caption={text.title}
              rows={outlets}
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
                { name: text.sector, of: ({ sector }) => sectorName(sector, language) },
                { name: text.kecamatan, of: ({ kecamatan }) => kecamatanName(kecamatan) },
                { name: text.openedOn, of: ({ openedOn }) => dayText(openedOn, language) },
                {
                  name: text.closedOn,
                  of: ({ closedOn }) => (closedOn === undefined ? '–' : dayText(closedOn, language)),
                },
              ]}
            />
          )
        }
      </Loaded>
      {more !== undefined && (
        <button
          type="button"
          class="btn border border-current min-h-11"
          onClick={() => {
            more().catch((error: unknown) => console.error(error))
          }}
        >
          {text.more}
        </button>
      )}
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
    </Page>
  )
}
