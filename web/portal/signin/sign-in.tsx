// The sign-in: an e-mail and its code, or a passkey, which the field offers by itself where the browser can.
import { useEffect, useRef, useState } from 'preact/hooks'
import * as z from 'zod/mini'
import { SIGN_IN_TEXTS } from '../../text/portal/signin.ts'
import { knowsPasskeys, offersPasskeys } from '../client/passkey.ts'
import type { Problem } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { Failed } from '../parts/failed.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import { CodeForm } from './code-form.tsx'

const Email = z.strictObject({ email: z.email().check(z.maxLength(200)) })

export default function SignIn() {
  const { language, auth, refresh } = usePortal()
  const text = SIGN_IN_TEXTS[language]
  const [email, setEmail] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const signed = () => {
    refresh().catch((error: unknown) => console.error(error))
  }
  const stopWaiting = useOfferedPasskey(signed)
  const byPasskey = async () => {
    stopWaiting()
    const result = await auth.signInByPasskey()
    if (result.ok) signed()
    else setProblem(result.problem)
  }
  return (
    <Page heading={text.title} lead={text.lead}>
      <div class="max-w-xl">
        {email === undefined ? (
          <Form
            id="masuk"
            schema={Email}
            asks={{ email: { as: 'text', type: 'email', autocomplete: 'username webauthn' } }}
            words={{ email: text.email }}
            button={text.sendCode}
            keepsNothing
            send={async (given) => {
              const sent = await auth.sendCode(given.email)
              return sent.ok ? { ok: true, value: given.email } : sent
            }}
            onSent={setEmail}
          />
        ) : (
          <>
            <CodeForm email={email} onSigned={signed} />
            <p class="mt-4">
              <button
                type="button"
                class="inline-flex min-h-11 items-center underline"
                onClick={() => setEmail(undefined)}
              >
                {text.otherEmail}
              </button>
            </p>
          </>
        )}
        {knowsPasskeys() && (
          <div class="mt-8 border-t border-base-300 pt-6">
            {problem !== undefined && <Failed problem={problem} />}
            <button
              type="button"
              class="btn border border-current min-h-11"
              onClick={() => {
                byPasskey().catch((error: unknown) => console.error(error))
              }}
            >
              {text.byPasskey}
            </button>
            <p class="mt-2 max-w-prose text-sm">{text.passkeyHint}</p>
          </div>
        )}
      </div>
    </Page>
  )
}

/** Waits, as long as the screen is open, for a passkey that is chosen in the field of the e-mail; and how to end that. */
function useOfferedPasskey(onSigned: () => void): () => void {
  const { auth } = usePortal()
  const waiting = useRef(new AbortController())
  useEffect(() => {
    const { signal } = waiting.current
    const wait = async () => {
      if (!(await offersPasskeys()) || signal.aborted) return
      const result = await auth.signInByPasskey(signal)
      if (result.ok) onSigned()
    }
    wait().catch((error: unknown) => console.error(error))
    return () => waiting.current.abort()
  }, [])
  return () => waiting.current.abort()
}
