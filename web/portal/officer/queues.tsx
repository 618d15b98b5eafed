// What waits for an officer: claims of partners and registrations of IKM, each opened on a screen of its own.
import { village as villageOf } from '../../../core/region/villages.ts'
import { JOINING_TEXTS } from '../../text/portal/joining.ts'
import { OFFICER_TEXTS } from '../../text/portal/officer.ts'
import { dayText } from '../../text/text.ts'
import { boundTo } from '../me.ts'
import { Listing } from '../parts/listing.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { beyond, oneByOne, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import { Assist } from './assist.tsx'
import { Erasures } from './erasures.tsx'
import { inAddress } from './places.ts'

export default function Queues() {
  const { language } = usePortal()
  const hat = useHat('officer')
  const text = OFFICER_TEXTS[language].queues
  const villages = boundTo(hat, 'verify')
  return (
    <Page heading={text.title} lead={text.lead}>
      {villages === undefined ? <Claims /> : <Empty says={text.notYours} />}
      {villages?.length !== 0 && <Registrations villages={villages} />}
      {villages === undefined && <Erasures />}
      {villages?.length !== 0 && <Assist villages={villages} />}
    </Page>
  )
}

function Claims() {
  const { language, call } = usePortal()
  const text = OFFICER_TEXTS[language].queues
  const listed = usePages('claims', (cursor) => call('claim.waiting', { limit: 25, ...beyond(cursor) }))
  return (
    <Part heading={text.claims}>
      <Listing listed={listed} of={text.claims} none={text.noClaims}>
        {(items) => (
          <Table
            caption={text.claims}
            rows={items}
            id={({ claim }) => claim}
            columns={[
              { name: text.business, of: ({ business }) => business },
              { name: text.nib, of: ({ nib }) => nib },
              { name: text.on, of: ({ claimedOn }) => dayText(claimedOn, language) },
              {
                name: text.open,
                of: ({ claim, business }) => <Way href={`/dinas/klaim/${claim}`} name={business} />,
              },
            ]}
          />
        )}
      </Listing>
    </Part>
  )
}

/** A coach asks for its own villages, one by one. */
function Registrations({ villages }: { villages: readonly string[] | undefined }) {
  const { language, call } = usePortal()
  const text = OFFICER_TEXTS[language].queues
  const { kinds } = JOINING_TEXTS[language].register
  const listed = usePages('registrations', (cursor) =>
    villages === undefined
      ? call('registration.waiting', { limit: 25, ...beyond(cursor) })
      : oneByOne(villages, cursor, (village, from) =>
          call('registration.inVillage', { village, limit: 25, ...beyond(from) }),
        ),
  )
  return (
    <Part heading={text.registrations}>
      <Listing listed={listed} of={text.registrations} none={text.noRegistrations}>
        {(items) => (
          <Table
            caption={text.registrations}
            rows={items}
            id={({ registration }) => registration}
            columns={[
              { name: text.business, of: ({ name }) => name },
              { name: text.kind, of: ({ kind }) => kinds[kind] },
              { name: text.village, of: ({ village }) => villageOf(village)?.name ?? village },
              { name: text.on, of: ({ registeredOn }) => dayText(registeredOn, language) },
              {
                name: text.open,
                of: ({ registration, village, name }) => (
                  <Way href={`/dinas/pendaftaran/${inAddress(village)}/${registration}`} name={name} />
                ),
              },
            ]}
          />
        )}
      </Listing>
    </Part>
  )
}

function Way({ href, name }: { href: string; name: string }) {
  const { language } = usePortal()
  const text = OFFICER_TEXTS[language].queues
  return (
    <a class="btn border border-current min-h-11" href={href} aria-label={text.openOf(name)}>
      {text.open}
    </a>
  )
}
