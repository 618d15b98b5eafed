// Requests to erase that wait for an officer, the nearest last day first.
import { village as villageOf } from '../../../core/region/villages.ts'
import { ERASURE_TEXTS } from '../../text/portal/erasure.ts'
import { OFFICER_TEXTS } from '../../text/portal/officer.ts'
import { dayText } from '../../text/text.ts'
import { Listing } from '../parts/listing.tsx'
import { Part } from '../parts/page.tsx'
import { beyond, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { usePortal } from '../portal.ts'

export function Erasures() {
  const { language, call } = usePortal()
  const text = ERASURE_TEXTS[language].officer
  const { queues } = OFFICER_TEXTS[language]
  const listed = usePages('erasures', (cursor) => call('erasure.waiting', { limit: 25, ...beyond(cursor) }))
  return (
    <Part heading={text.title}>
      <Listing listed={listed} of={text.title} none={text.none}>
        {(items) => (
          <Table
            caption={text.title}
            rows={items}
            id={({ ikm }) => ikm}
            columns={[
              { name: queues.business, of: ({ name }) => name },
              { name: queues.village, of: ({ village }) => villageOf(village)?.name ?? village },
              { name: queues.on, of: ({ askedOn }) => dayText(askedOn, language) },
              {
                name: text.due,
                of: ({ dueOn, late }) => (late ? text.late(dayText(dueOn, language)) : dayText(dueOn, language)),
              },
              { name: text.state, of: ({ state, own }) => (own ? text.own : text.waits[state]) },
              {
                name: queues.open,
                of: ({ ikm, name }) => (
                  <a
                    class="btn border border-current min-h-11"
                    href={`/dinas/hapus/${ikm}`}
                    aria-label={queues.openOf(name)}
                  >
                    {queues.open}
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
