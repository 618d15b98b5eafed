// Where one is signed in, and the passkeys that sign one in: listed, ended, added and removed.
import * as z from 'zod/mini'
import { ACCOUNT_TEXTS } from '../../text/portal/account.ts'
import type { Passkey, Session } from '../client/auth.ts'
import { knowsPasskeys } from '../client/passkey.ts'
import type { Result } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { momentText } from '../parts/moment.ts'
import { Empty, Page, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { usePortal } from '../portal.ts'
import { deviceOf } from './device.ts'
import { EraseAccount } from './leave.tsx'

const PasskeyName = z.strictObject({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)) })

export default function Security() {
  const { language } = usePortal()
  const text = ACCOUNT_TEXTS[language].security
  return (
    <Page heading={text.title} lead={text.lead}>
      <Sessions />
      <Passkeys />
      <EraseAccount />
    </Page>
  )
}

type Sessions = { own: string; all: readonly Session[] }

function Sessions() {
  const { language, auth } = usePortal()
  const text = ACCOUNT_TEXTS[language].security
  const asked = useAsked('sessions', async (): Promise<Result<Sessions>> => {
    const [signed, all] = await Promise.all([auth.session(), auth.sessions()])
    if (!signed.ok) return signed
    if (!all.ok) return all
    return { ok: true, value: { own: signed.value?.session.id ?? '', all: all.value } }
  })
  const nameOf = ({ userAgent }: Session) => deviceOf(userAgent ?? '') ?? text.unknown
  return (
    <Part heading={text.sessions}>
      <p class="max-w-prose">{text.sessionsSay}</p>
      <Loaded asked={asked}>
        {({ own, all }) => (
          <>
            <Table
              caption={text.sessions}
              rows={all}
              id={({ id }) => id}
              columns={[
                { name: text.device, of: (row) => (row.id === own ? `${nameOf(row)} (${text.thisOne})` : nameOf(row)) },
                { name: text.since, of: ({ createdAt }) => momentText(createdAt, language) },
                {
                  name: text.action,
                  of: (row) =>
                    row.id !== own && (
                      <Act
                        act={() => auth.endSession(row.token)}
                        onDone={asked.again}
                        done={text.ended}
                        label={text.endOf(nameOf(row))}
                      >
                        {text.end}
                      </Act>
                    ),
                },
              ]}
            />
            {all.length > 1 && (
              <div class="mt-4">
                <Act act={() => auth.endOtherSessions()} onDone={asked.again} done={text.endedOthers}>
                  {text.endOthers}
                </Act>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Part>
  )
}

function Passkeys() {
  const { language, auth, say } = usePortal()
  const text = ACCOUNT_TEXTS[language].security
  const asked = useAsked('passkeys', () => auth.passkeys())
  const nameOf = ({ name }: Passkey) => name ?? text.unnamed
  return (
    <Part heading={text.passkeys}>
      <p class="max-w-prose">{text.passkeysSay}</p>
      <Loaded asked={asked}>
        {(all) => (
          <div class="mt-4">
            {all.length === 0 ? (
              <Empty says={text.noPasskeys} />
            ) : (
              <Table
                caption={text.passkeys}
                rows={all}
                id={({ id }) => id}
                columns={[
                  { name: text.passkeyName.label, of: nameOf },
                  { name: text.since, of: ({ createdAt }) => momentText(createdAt ?? '', language) },
                  {
                    name: text.action,
                    of: (row) => (
                      <Act
                        act={() => auth.removePasskey(row.id)}
                        onDone={asked.again}
                        done={text.removed}
                        label={text.removeOf(nameOf(row))}
                      >
                        {text.remove}
                      </Act>
                    ),
                  },
                ]}
              />
            )}
          </div>
        )}
      </Loaded>
      {knowsPasskeys() ? (
        <Form
          id="kunci-sandi"
          schema={PasskeyName}
          asks={{ name: { as: 'text' } }}
          words={{ name: text.passkeyName }}
          button={text.add}
          keepsNothing
          send={({ name }) => auth.addPasskey(name)}
          onSent={() => {
            say(text.added)
            asked.again().catch((error: unknown) => console.error(error))
          }}
        />
      ) : (
        <p class="mt-4">{text.noSupport}</p>
      )}
    </Part>
  )
}
