// New entrepreneurs on their way to an IKM: who waits in which village, and what the next step is.
import { village as villageOf } from '../../../core/region/villages.ts'
import { STARTER_TEXTS } from '../../text/portal/starter.ts'
import { dayText } from '../../text/text.ts'
import { boundTo } from '../me.ts'
import { Listing } from '../parts/listing.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { beyond, oneByOne, usePages } from '../parts/pages.ts'
import { nextStep } from '../parts/steps-list.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, useMe, usePortal } from '../portal.ts'
import { inAddress } from './places.ts'

export default function Starters() {
  const { language } = usePortal()
  const hat = useHat('officer')
  const text = STARTER_TEXTS[language]
  const villages = boundTo(hat, 'verify')
  return (
    <Page heading={text.title} lead={text.lead}>
      {villages?.length === 0 ? <Empty says={text.notYours} /> : <List villages={villages} />}
    </Page>
  )
}

/** A coach asks for its own villages, one by one. */
function List({ villages }: { villages: readonly string[] | undefined }) {
  const { language, call } = usePortal()
  const { account } = useMe()
  const text = STARTER_TEXTS[language]
  const listed = usePages('starters', (cursor) =>
    villages === undefined
      ? call('starter.waiting', { limit: 25, ...beyond(cursor) })
      : oneByOne(villages, cursor, (village, from) =>
          call('starter.inVillage', { village, limit: 25, ...beyond(from) }),
        ),
  )
  const coachOf = (coach: string | undefined) =>
    text.coaches[coach === undefined ? 'none' : coach === account ? 'me' : 'other']
  return (
    <Listing listed={listed} of={text.title} none={text.none}>
      {(items) => (
        <Table
          caption={text.title}
          rows={items}
          id={({ starter }) => starter}
          columns={[
            { name: text.name, of: ({ name }) => name },
            { name: text.village, of: ({ village }) => villageOf(village)?.name ?? village },
            { name: text.since, of: ({ registeredOn }) => dayText(registeredOn, language) },
            { name: text.coach, of: ({ coach }) => coachOf(coach) },
            { name: text.next, of: (row) => text.step[nextStep(row)] },
            {
              name: text.open,
              of: ({ starter, village, name }) => (
                <a
                  class="btn border border-current min-h-11"
                  href={`/dinas/pendampingan/${inAddress(village)}/${starter}`}
                  aria-label={text.openOf(name)}
                >
                  {text.open}
                </a>
              ),
            },
          ]}
        />
      )}
    </Listing>
  )
}
