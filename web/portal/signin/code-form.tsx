// The code of an e-mail: typed once it arrived, sent again after half a minute.
import { useEffect, useState } from 'preact/hooks'
import * as z from 'zod/mini'
import { SIGN_IN_TEXTS } from '../../text/portal/signin.ts'
import { Form } from '../form/form.tsx'
import { usePortal } from '../portal.ts'

const Code = z.strictObject({ code: z.string().check(z.regex(/^\d{6}$/), z.maxLength(6)) })

/** So long nobody asks for another code. */
const RESEND_SECONDS = 30

export function CodeForm({ email, onSigned }: { email: string; onSigned: () => void }) {
  const { language, auth, say } = usePortal()
  const text = SIGN_IN_TEXTS[language]
  return (
    <>
      <p class="max-w-prose">{text.codeSent(email)}</p>
      <Form
        id="kode"
        schema={Code}
        asks={{ code: { as: 'text', type: 'tel', autocomplete: 'one-time-code' } }}
        words={{ code: text.code }}
        button={text.signIn}
        keepsNothing
        send={({ code }) => auth.signInByCode(email, code)}
        onSent={() => {
          say(text.signedIn)
          onSigned()
        }}
      />
      <Resend email={email} />
    </>
  )
}

function Resend({ email }: { email: string }) {
  const { language, auth } = usePortal()
  const text = SIGN_IN_TEXTS[language]
  const [left, setLeft] = useState(RESEND_SECONDS)
  const [says, setSays] = useState('')

  useEffect(() => {
    if (left === 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])

  const resend = async () => {
    setLeft(RESEND_SECONDS)
    const sent = await auth.sendCode(email)
    setSays(sent.ok ? text.resent : sent.problem.detail)
  }
  return (
    <div class="mt-4">
      {left > 0 ? (
        <p class="text-sm">{text.resendIn(left)}</p>
      ) : (
        <button
          type="button"
          class="btn border border-current min-h-11"
          onClick={() => {
            resend().catch((error: unknown) => console.error(error))
          }}
        >
          {text.resend}
        </button>
      )}
      <p role="status" class="mt-2 text-sm">
        {says}
      </p>
    </div>
  )
}
