// The IKM of a kecamatan, or of a coach's village: the place is chosen, then listed, and each opened at its own address.
import { kecamatanOf, VillageCode, village as villageOf } from '../../../core/region/villages.ts'
import { categoryName } from '../../text/names.ts'
import { MAKERS_TEXTS } from '../../text/portal/makers.ts'
import { dayText } from '../../text/text.ts'
import { boundTo, isEverywhere } from '../me.ts'
import { ChoiceForm } from '../parts/choice.tsx'
import { Listing } from '../parts/listing.tsx'
import { Page, Part } from '../parts/page.tsx'
import { beyond, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { Maker } from './maker.tsx'
import { fromAddress, inAddress, placeOf, placesFor } from './places.ts'

/** A coach has villages of its own; everybody else in office looks at the whole regency. */
export default function Makers({ parts: [place = '', ikm, product] }: ScreenProps) {
  const { language, go } = usePortal()
  const text = MAKERS_TEXTS[language]
  const hat = useHat('officer')
  const places = placesFor(isEverywhere(hat) ? undefined : boundTo(hat, 'verify'))
  if (ikm !== undefined) return <Maker ikm={ikm} product={product} list={`/dinas/ikm/${place}`} />
  const chosen = places.find(({ value }) => value === fromAddress(place))
  return (
    <Page heading={text.title} lead={text.lead}>
      <ChoiceForm
        choose={text.choose}
        show={text.show}
        selects={[{ name: 'place', label: text.place, value: chosen?.value, choices: places }]}
        onChosen={([at = '']) => go(`/dinas/ikm/${inAddress(at)}`)}
      />
      {chosen !== undefined && <List key={chosen.value} code={chosen.value} name={chosen.name} />}
    </Page>
  )
}

function List({ code, name }: { code: string; name: string }) {
  const { language, call } = usePortal()
  const text = MAKERS_TEXTS[language]
  const at = placeOf(code)
  const kecamatan = 'kecamatan' in at ? at.kecamatan : kecamatanOf(VillageCode.parse(at.village)).code
  // A village's are a few of its kecamatan's: as many as a page holds are asked for, and the others left out.
  const listed = usePages(code, async (cursor) => {
    const found = await call('ikm.inKecamatan', { kecamatan, limit: 100, ...beyond(cursor) })
    if (!found.ok || 'kecamatan' in at) return found
    const items = found.value.items.filter(({ village }) => village === at.village)
    return { ok: true, value: { ...found.value, items } }
  })
  return (
    <Part heading={text.list(name)}>
      <Listing listed={listed} of={text.list(name)} none={text.none}>
        {(items) => (
          <Table
            caption={text.list(name)}
            rows={items}
            id={({ ikm }) => ikm}
            columns={[
              { name: text.name, of: (row) => row.name },
              { name: text.village, of: ({ village }) => villageOf(village)?.name ?? village },
              { name: text.category, of: ({ category }) => categoryName(category, language) },
              {
                name: text.life,
                of: ({ lastSignOfLife: life }) => (life === undefined ? text.never : dayText(life, language)),
              },
              {
                name: text.open,
                of: ({ ikm, name: business }) => (
                  <a
                    class="btn border border-current min-h-11"
                    href={`/dinas/ikm/${inAddress(code)}/${ikm}`}
                    aria-label={text.openOf(business)}
                  >
                    {text.open}
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
