// Who holds which power of an agency: given from a day to a day, ended at once.
import { GrantByMail } from '../../../core/membership/schema.ts'
import { village } from '../../../core/region/villages.ts'
import { ACCOUNT_TEXTS } from '../../text/portal/account.ts'
import { OFFICER_TEXTS } from '../../text/portal/officer.ts'
import { dayText } from '../../text/text.ts'
import { Form } from '../form/form.tsx'
import { hatName, holds } from '../me.ts'
import { Act } from '../parts/act.tsx'
import { Listing } from '../parts/listing.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { beyond, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'

export default function Officers() {
  const { language } = usePortal()
  const hat = useHat('officer')
  const text = OFFICER_TEXTS[language].officers
  return (
    <Page heading={`${text.title}: ${hatName(hat, language)}`} lead={text.lead}>
      {holds(hat, 'decide') ? <List /> : <Empty says={text.headsOnly} />}
    </Page>
  )
}

function List() {
  const { language, call, say } = usePortal()
  const { agency } = useHat('officer')
  const text = OFFICER_TEXTS[language].officers
  const { powers, coach } = ACCOUNT_TEXTS[language]
  const listed = usePages(agency, (cursor) => call('membership.officers', { agency, limit: 25, ...beyond(cursor) }))
  return (
    <>
      <Listing listed={listed} of={text.title} none={text.none}>
        {(items) => (
          <Table
            caption={text.title}
            rows={items}
            id={({ account, power }) => `${account} ${power}`}
            columns={[
              { name: text.person, of: ({ name, account }) => name ?? <span class="break-all">{account}</span> },
              {
                name: text.power,
                of: ({ power, villages }) =>
                  villages === undefined
                    ? powers[power]
                    : coach(villages.map((code) => village(code)?.name ?? code).join(', ')),
              },
              { name: text.from, of: ({ from }) => dayText(from, language) },
              { name: text.to, of: ({ to }) => (to === undefined ? text.open : dayText(to, language)) },
              {
                name: text.action,
                of: ({ account, power, name }) => (
                  <Act
                    act={(key) => call('membership.endPower', { agency, account, power }, { key })}
                    onDone={listed.asked.again}
                    done={text.ended}
                    label={text.endOf(name ?? account)}
                  >
                    {text.end}
                  </Act>
                ),
              },
            ]}
          />
        )}
      </Listing>
      <Part heading={text.grant}>
        <Form
          id={`wewenang-${agency}`}
          schema={GrantByMail}
          asks={{
            email: { as: 'text', type: 'email', autocomplete: 'off' },
            power: {
              as: 'choice',
              choices: Object.entries(powers).map(([value, name]) => ({ value, name })),
            },
            from: { as: 'day' },
            to: { as: 'day' },
          }}
          words={text.fields}
          button={text.grant}
          fixed={{ agency }}
          send={(input, key) => call('membership.grant', input, { key })}
          onSent={() => {
            say(text.granted)
            listed.asked.again().catch((error: unknown) => console.error(error))
          }}
        />
      </Part>
    </>
  )
}
