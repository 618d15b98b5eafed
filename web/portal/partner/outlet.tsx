// One outlet of a partner: what the public sees of it, and its last day.
import { CloseOutlet, EditOutlet, type Outlet as Record_ } from '../../../core/outlet/schema.ts'
import { kecamatanName, sectorName } from '../../text/names.ts'
import { PARTNER_TEXTS } from '../../text/portal/partner.ts'
import type { Result } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { OutletPeople } from './outlet-people.tsx'

export default function Outlet({ parts: [id = ''] }: ScreenProps) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = PARTNER_TEXTS[language].outlets
  const asked = useAsked(id, async (): Promise<Result<Record_ | null>> => {
    for (let cursor: string | undefined; ; ) {
      const page = await call('outlet.ofPartner', { partner, limit: 100, ...(cursor === undefined ? {} : { cursor }) })
      if (!page.ok) return page
      const found = page.value.items.find(({ unit }) => unit === id)
      if (found !== undefined || page.value.next === null) return { ok: true, value: found ?? null }
      cursor = page.value.next
    }
  })
  return (
    <Loaded asked={asked}>
      {(outlet) => (
        <Page heading={outlet?.name ?? text.title}>
          {outlet === null ? <Empty says={text.gone} /> : <Forms outlet={outlet} again={asked.again} />}
          <p>
            <a class="inline-flex min-h-11 items-center underline" href="/mitra/gerai">
              {text.back}
            </a>
          </p>
        </Page>
      )}
    </Loaded>
  )
}

function Forms({ outlet, again }: { outlet: Record_; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const text = PARTNER_TEXTS[language].outlets
  const { partner, unit, version, brand = '', address, mapLink = '', hours = '', closedOn } = outlet
  const { role } = useHat('partner')
  const saved = (what: string) => () => {
    say(what)
    again().catch((error: unknown) => console.error(error))
  }
  return (
    <>
      <p>{`${sectorName(outlet.sector, language)}, ${kecamatanName(outlet.kecamatan)}`}</p>
      <Part heading={text.editTitle}>
        <p class="max-w-prose">{text.editSays}</p>
        <Form
          key={version}
          id={`ubah-${unit}`}
          schema={EditOutlet}
          asks={{
            brand: { as: 'text' },
            address: { as: 'text', needed: true },
            mapLink: { as: 'text', type: 'url' },
            hours: { as: 'text' },
          }}
          words={text.fields}
          button={text.save}
          fixed={{ partner, outlet: unit, version }}
          initial={{ brand, address, mapLink, hours }}
          send={(input, key) => call('outlet.edit', input, { key })}
          onSent={saved(text.edited)}
        />
      </Part>
      {role !== 'clerk' && <OutletPeople outlet={unit} />}
      {closedOn === undefined && (
        <Part heading={text.closing}>
          <p class="max-w-prose">{text.closingSays}</p>
          <Form
            id={`tutup-${unit}`}
            schema={CloseOutlet}
            asks={{ closedOn: { as: 'day' } }}
            words={text.fields}
            button={text.saveClose}
            fixed={{ partner, outlet: unit }}
            send={(input, key) => call('outlet.close', input, { key })}
            onSent={saved(text.closed)}
          />
        </Part>
      )}
    </>
  )
}
