// One's own account: for whom one acts, who invited one, and the name that others see.
import { SetProfile } from '../../../core/profile/schema.ts'
import { village } from '../../../core/region/villages.ts'
import { ACCOUNT_TEXTS } from '../../text/portal/account.ts'
import { Form } from '../form/form.tsx'
import { type Hat, HOMES, hatId, hatName } from '../me.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { momentText } from '../parts/moment.ts'
import { Empty, Page, Part } from '../parts/page.tsx'
import { useMe, usePortal } from '../portal.ts'
import { Leave } from './leave.tsx'
import { FirstSteps } from './starter.tsx'

export default function Overview() {
  const { language, wear } = usePortal()
  const { account, email, hats } = useMe()
  const text = ACCOUNT_TEXTS[language]
  return (
    <Page heading={text.title} lead={`${text.signedInAs} ${email}`}>
      <p class="text-sm">
        {text.number}: <code>{account}</code>
      </p>
      <Part heading={text.hats}>
        {hats.length === 0 && <Empty says={text.noHats} />}
        <ul>
          {hats.map((hat) => (
            <li key={hatId(hat)}>
              <a
                class="inline-flex min-h-11 items-center font-semibold underline"
                href={HOMES[hat.kind]}
                onClick={(event) => {
                  event.preventDefault()
                  wear(hat)
                }}
              >
                {hatName(hat, language)}
              </a>{' '}
              <AsWhat hat={hat} />
              <Leave hat={hat} />
            </li>
          ))}
        </ul>
        <p class="mt-4 flex flex-wrap gap-3">
          <a class="btn border border-current min-h-11" href="/akun/klaim">
            {text.claim}
          </a>
          <a class="btn border border-current min-h-11" href="/akun/daftar">
            {text.register}
          </a>
        </p>
      </Part>
      <FirstSteps />
      <Invitations />
      <Profile />
    </Page>
  )
}

function AsWhat({ hat }: { hat: Hat }) {
  const { language } = usePortal()
  const text = ACCOUNT_TEXTS[language]
  if (hat.kind === 'ikm') return <>(IKM)</>
  if (hat.kind === 'partner') return <>({text.roles[hat.role]})</>
  const powers = hat.powers.map(({ power, villages }) =>
    villages.length === 0
      ? text.powers[power]
      : text.coach(villages.map((code) => village(code)?.name ?? code).join(', ')),
  )
  return <>({powers.join('; ')})</>
}

function Invitations() {
  const { language, call, refresh } = usePortal()
  const text = ACCOUNT_TEXTS[language]
  const { title, says, until, none, ...words } = text.invitations
  const asked = useAsked('invitations', () => call('invitation.mine', { limit: 50 }))
  const again = async () => {
    await asked.again()
    await refresh()
  }
  return (
    <Part heading={title}>
      <Loaded asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{none}</p>
          ) : (
            <ul class="space-y-4">
              {items.map(({ invitation, name, role, until: end }) => (
                <li key={invitation}>
                  <p>
                    {says(name, text.roles[role])} {until(momentText(end, language))}
                  </p>
                  <div class="mt-2 flex flex-wrap gap-3">
                    <Act
                      act={(key) => call('invitation.accept', { invitation }, { key })}
                      onDone={again}
                      done={words.accepted}
                      label={words.acceptOf(name)}
                      look="btn btn-primary"
                    >
                      {words.accept}
                    </Act>
                    <Act
                      act={(key) => call('invitation.decline', { invitation }, { key })}
                      onDone={again}
                      done={words.declined}
                      label={words.declineOf(name)}
                    >
                      {words.decline}
                    </Act>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Part>
  )
}

function Profile() {
  const { language, call, say, refresh } = usePortal()
  const { profile } = useMe()
  const text = ACCOUNT_TEXTS[language].profile
  return (
    <Part heading={text.title}>
      <Form
        key={profile.version}
        id="profil"
        schema={SetProfile}
        asks={{
          name: { as: 'text', autocomplete: 'name' },
          language: {
            as: 'choice',
            choices: Object.entries(text.languages).map(([value, name]) => ({ value, name })),
          },
        }}
        words={text.fields}
        button={text.save}
        fixed={{ version: profile.version }}
        initial={{ name: profile.name ?? '', language: profile.language ?? '' }}
        send={(input, key) => call('profile.set', input, { key })}
        onSent={() => {
          say(text.saved)
          refresh().catch((error: unknown) => console.error(error))
        }}
      />
    </Part>
  )
}
