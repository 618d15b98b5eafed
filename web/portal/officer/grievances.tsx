// What IKM of a place reported and is not settled: the place is chosen, then listed at its own address.
import { village as villageOf } from '../../../core/region/villages.ts'
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { dayText } from '../../text/text.ts'
import { boundTo, isEverywhere } from '../me.ts'
import { ChoiceForm } from '../parts/choice.tsx'
import { whatOf } from '../parts/grievance-about.tsx'
import { Listing } from '../parts/listing.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { beyond, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { fromAddress, inAddress, placeOf, placesFor } from './places.ts'

const ADDRESS = '/dinas/masalah'

export default function Grievances({ parts: [place = ''] }: ScreenProps) {
  const { language, go } = usePortal()
  const hat = useHat('officer')
  const text = GRIEVANCE_TEXTS[language]
  const code = fromAddress(place)
  const places = placesFor(isEverywhere(hat) ? undefined : boundTo(hat, 'verify'))
  return (
    <Page heading={text.title} lead={text.officer.lead}>
      {places.length === 0 ? (
        <Empty says={text.officer.notYours} />
      ) : (
        <ChoiceForm
          choose={text.officer.choose}
          show={text.officer.show}
          selects={[{ name: 'place', label: text.officer.place, value: code, choices: places }]}
          onChosen={([at = '']) => go(`${ADDRESS}/${inAddress(at)}`)}
        />
      )}
      {code !== '' && <InPlace place={code} />}
    </Page>
  )
}

function InPlace({ place }: { place: string }) {
  const { language, call } = usePortal()
  const { title, officer: text, states, answers } = GRIEVANCE_TEXTS[language]
  const listed = usePages(place, (cursor) =>
    call('grievance.inPlace', { ...placeOf(place), limit: 25, ...beyond(cursor) }),
  )
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
