// Who acts for a partner: its members, whom it invited, and the form in which one more is.
import { Invite } from '../../../core/invitation/schema.ts'
import { ACCOUNT_TEXTS } from '../../text/portal/account.ts'
import { PARTNER_TEXTS } from '../../text/portal/partner.ts'
import type { OutputOf } from '../client/client.ts'
import { Form } from '../form/form.tsx'
import { Act } from '../parts/act.tsx'
import { type Asked, Loaded, useAsked } from '../parts/loaded.tsx'
import { momentText } from '../parts/moment.ts'
import { Empty, Page, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, useMe, usePortal } from '../portal.ts'
import { ChangeRole, roleAsks } from './role.tsx'

type Outlets = OutputOf<'outlet.ofPartner'>['items']
type Member = OutputOf<'membership.members'>['items'][number]

export default function Members() {
  const { language, call } = usePortal()
  const { partner, name } = useHat('partner')
  const text = PARTNER_TEXTS[language].members
  const members = useAsked(partner, () => call('membership.members', { partner, limit: 100 }))
  const invitations = useAsked(partner, () => call('invitation.ofPartner', { partner, limit: 100 }))
  const outlets = useAsked(partner, () => call('outlet.ofPartner', { partner, limit: 100 }))
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={outlets}>
        {({ items }) => (
          <>
            <Loaded asked={members}>
              {(found) => <List members={found.items} outlets={items} again={members.again} />}
            </Loaded>
            <Open invitations={invitations} />
            <InviteForm outlets={items} again={invitations.again} />
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

function Open({ invitations }: { invitations: Asked<OutputOf<'invitation.ofPartner'>> }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = PARTNER_TEXTS[language].members
  const { roles } = ACCOUNT_TEXTS[language]
  return (
    <Loaded asked={invitations}>
      {({ items }) =>
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
                      onDone={invitations.again}
                      done={text.withdrawn}
                      label={text.withdrawOf(email)}
                    >
                      {text.withdraw}
                    </Act>
                  ),
                },
              ]}
            />
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
