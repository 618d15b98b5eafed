// The role of a member: what may be chosen, and the fold in which it is changed.
import { ChangeMember } from '../../../core/membership/schema.ts'
import { ACCOUNT_TEXTS } from '../../text/portal/account.ts'
import { PARTNER_TEXTS } from '../../text/portal/partner.ts'
import type { Language } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Asks } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import { useHat, usePortal } from '../portal.ts'

type Outlets = readonly OutputOf<'outlet.ofPartner'>['items'][number][]
type Member = OutputOf<'membership.members'>['items'][number]

/** A manager gives the role of a clerk only. */
export function roleAsks(language: Language, own: Member['role'], outlets: Outlets): Asks {
  const { roles } = ACCOUNT_TEXTS[language]
  const given = Object.entries(roles).filter(([role]) => own === 'owner' || role === 'clerk')
  return {
    role: { as: 'choice', choices: given.map(([value, name]) => ({ value, name })) },
    outlets: { as: 'several', choices: outlets.map(({ unit, name }) => ({ value: unit, name })) },
  }
}

type Props = { member: Member; outlets: Outlets; name: string; again: () => Promise<void> }

export function ChangeRole({ member, outlets, name, again }: Props) {
  const { language, call, say } = usePortal()
  const { partner, role } = useHat('partner')
  const text = PARTNER_TEXTS[language].members
  return (
    <details class="fold">
      <summary>
        {text.change} <span class="sr-only">{name}</span>
      </summary>
      <Form
        key={`${member.role} ${member.outlets.join(' ')}`}
        id={`peran-${member.account}`}
        schema={ChangeMember}
        asks={roleAsks(language, role, outlets)}
        words={text.fields}
        button={text.save}
        fixed={{ partner, account: member.account }}
        initial={{ role: member.role, outlets: member.outlets.join('\n') }}
        keepsNothing
        send={(input, key) => call('membership.change', input, { key })}
        onSent={() => {
          say(text.changed)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </details>
  )
}
