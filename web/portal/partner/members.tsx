// Who acts for a partner: its members, whom it invited, and the form in which one more is.
import { Invite } from '../../../core/invitation/schema.ts'
import { ACCOUNT_TEXTS } from '../../text/portal/account.ts'
import { PARTNER_TEXTS } from '../../text/portal/partner.ts'
import type { OutputOf } from '../client/client.ts'
import { Form } from '../form/form.tsx'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { momentText } from '../parts/moment.ts'
import { More } from '../parts/more.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { beyond, type Listed, pagesFrom, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, useMe, usePortal } from '../portal.ts'
import { ChangeRole, roleAsks } from './role.tsx'

type Outlets = readonly OutputOf<'outlet.ofPartner'>['items'][number][]
type Member = OutputOf<'membership.members'>['items'][number]
type Invitation = OutputOf<'invitation.ofPartner'>['items'][number]

/** Of a hundred outlets each, from which a clerk's are chosen. */
const MOST_PAGES = 10

export default function Members() {
  const { language, call } = usePortal()
  const { partner, name } = useHat('partner')
  const text = PARTNER_TEXTS[language].members
  const members = usePages(partner, (cursor) => call('membership.members', { partner, limit: 25, ...beyond(cursor) }))
  const invitations = usePages(partner, (cursor) =>
    call('invitation.ofPartner', { partner, limit: 25, ...beyond(cursor) }),
  )
  const outlets = useAsked(partner, () =>
    pagesFrom((cursor) => call('outlet.ofPartner', { partner, limit: 100, ...beyond(cursor) }), MOST_PAGES),
  )
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={outlets}>
        {({ items }) => (
          <>
            <div>
              <Loaded asked={members.asked}>
                {(found) => <List members={found} outlets={items} again={members.asked.again} />}
              </Loaded>
              <More more={members.more} of={text.title} />
            </div>
            <Open invitations={invitations} />
            <InviteForm outlets={items} again={invitations.asked.again} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

type ListProps = { members: readonly Member[]; outlets: Outlets; again: () => Promise<void> }

function List({ members, outlets, again }: ListProps) {
  const { language, call, refresh } = usePortal()
  const { partner, role: own } = useHat('partner')
  const { account } = useMe()
  const text = PARTNER_TEXTS[language].members
  const { roles } = ACCOUNT_TEXTS[language]
  const nameOf = (member: Member) => member.name ?? text.unnamed
  const namesOf = (ids: readonly string[]) =>
    ids.length === 0 ? text.all : ids.map((id) => outlets.find(({ unit }) => unit === id)?.name ?? id).join(', ')
  const mayChange = ({ role }: Member) => own === 'owner' || role === 'clerk'
  return (
    <>
      {members.length <= 1 && <Empty says={text.none} />}
      <Table
        caption={text.title}
        rows={members}
        id={(member) => member.account}
        columns={[
          {
            name: text.person,
            of: (member) => (member.account === account ? `${nameOf(member)} (${text.you})` : nameOf(member)),
          },
          { name: text.role, of: ({ role }) => roles[role] },
          { name: text.outlets, of: (member) => namesOf(member.outlets) },
          {
            name: text.action,
            of: (member) =>
              mayChange(member) && (
                <div class="flex flex-wrap gap-2">
                  <ChangeRole member={member} outlets={outlets} name={nameOf(member)} again={again} />
                  <Act
                    act={(key) => call('membership.remove', { partner, account: member.account }, { key })}
                    onDone={async () => {
                      await again()
                      if (member.account === account) await refresh()
                    }}
                    done={text.removed}
                    label={text.removeOf(nameOf(member))}
                  >
                    {text.remove}
                  </Act>
                </div>
              ),
          },
        ]}
      />
    </>
  )
}

function Open({ invitations: { asked, more } }: { invitations: Listed<Invitation> }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = PARTNER_TEXTS[language].members
  const { roles } = ACCOUNT_TEXTS[language]
  return (
    <Loaded asked={asked}>
      {(items) =>
        items.length > 0 && (
          <Part heading={text.invitations}>
            <Table
              caption={text.invitations}
              rows={items}
              id={({ invitation }) => invitation}
              columns={[
                { name: text.fields['email']?.label ?? '', of: ({ email }) => email ?? '–' },
                { name: text.role, of: ({ role }) => roles[role] },
                { name: text.until, of: (row) => momentText(row.until, language) },
                {
                  name: text.action,
                  of: ({ invitation, email = '' }) => (
                    <Act
                      act={(key) => call('invitation.withdraw', { partner, invitation }, { key })}
                      onDone={asked.again}
                      done={text.withdrawn}
                      label={text.withdrawOf(email)}
                    >
                      {text.withdraw}
                    </Act>
                  ),
                },
              ]}
            />
            <More more={more} of={text.invitations} />
          </Part>
        )
      }
    </Loaded>
  )
}

function InviteForm({ outlets, again }: { outlets: Outlets; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { partner, role } = useHat('partner')
  const text = PARTNER_TEXTS[language].members
  return (
    <Part heading={text.invite}>
      <Form
        id={`undang-${partner}`}
        schema={Invite}
        asks={{ email: { as: 'text', type: 'email', autocomplete: 'off' }, ...roleAsks(language, role, outlets) }}
        words={text.fields}
        button={text.invite}
        fixed={{ partner }}
        send={(input, key) => call('invitation.invite', input, { key })}
        onSent={() => {
          say(text.invited)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </Part>
  )
}
