// What IKM of a place reported and is not settled: the place is chosen, then listed at its own address.
import { kecamatans, village as villageOf } from '../../../core/region/villages.ts'
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { dayText } from '../../text/text.ts'
import { boundTo, holds } from '../me.ts'
import { ChoiceForm } from '../parts/choice.tsx'
import { whatOf } from '../parts/grievance-about.tsx'
import { Listing } from '../parts/listing.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { beyond, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'

const ADDRESS = '/dinas/masalah'
const POWERS = ['verify', 'recommend', 'decide'] as const

/** A code stands in the address with hyphens: an address of the portal has no dots. */
export default function Grievances({ parts: [place = ''] }: ScreenProps) {
  const { language, go } = usePortal()
  const hat = useHat('officer')
  const text = GRIEVANCE_TEXTS[language]
  const code = place.replaceAll('-', '.')
  const places = POWERS.some((power) => holds(hat, power))
    ? kecamatans().map((each) => ({ value: each.code, name: each.name }))
    : (boundTo(hat, 'verify') ?? []).map((each) => ({ value: each, name: villageOf(each)?.name ?? each }))
  return (
    <Page heading={text.title} lead={text.officer.lead}>
      {places.length === 0 ? (
        <Empty says={text.officer.notYours} />
      ) : (
        <ChoiceForm
          choose={text.officer.choose}
          show={text.officer.show}
          selects={[{ name: 'place', label: text.officer.place, value: code, choices: places }]}
          onChosen={([at = '']) => go(`${ADDRESS}/${at.replaceAll('.', '-')}`)}
        />
      )}
      {code !== '' && <InPlace place={code} />}
    </Page>
  )
}

function InPlace({ place }: { place: string }) {
  const { language, call } = usePortal()
  const { title, officer: text, states, answers } = GRIEVANCE_TEXTS[language]
  // A kecamatan's code has three parts, a village's four.
  const where = place.split('.').length === 4 ? { village: place } : { kecamatan: place }
  const listed = usePages(place, (cursor) => call('grievance.inPlace', { ...where, limit: 25, ...beyond(cursor) }))
  return (
    <Listing listed={listed} of={title} none={text.none}>
      {(items) => (
        <Table
          caption={title}
          rows={items}
          id={({ grievance }) => grievance}
          columns={[
            { name: text.maker, of: ({ ikmName }) => ikmName },
            { name: text.village, of: ({ village }) => villageOf(village)?.name ?? village },
            { name: text.outlet, of: ({ outletName }) => outletName },
            {
              name: text.what,
              of: (one) => (
                <>
                  {whatOf(one, language)}
                  {one.note !== undefined && <span class="block break-words">{one.note}</span>}
                </>
              ),
            },
            { name: text.since, of: ({ reportedOn }) => dayText(reportedOn, language) },
            {
              name: text.state,
              of: ({ state, answer, paidOn, answerNote }) => (
                <>
                  {answer === undefined
                    ? states[state]
                    : answers[answer](paidOn === undefined ? '' : dayText(paidOn, language))}
                  {answerNote !== undefined && <span class="block break-words">{answerNote}</span>}
                </>
              ),
            },
          ]}
        />
      )}
    </Listing>
  )
}
