// A fresh sign-in in the middle of a change: a dialog above the screen, whose form stays as it is.
import { useEffect, useRef, useState } from 'preact/hooks'
import { PORTAL_TEXTS } from '../../text/portal/shell.ts'
import { SIGN_IN_TEXTS } from '../../text/portal/signin.ts'
import { knowsPasskeys } from '../client/passkey.ts'
import type { Problem, Result } from '../client/problem.ts'
import { Failed } from '../parts/failed.tsx'
import { usePortal } from '../portal.ts'
import { CodeForm } from './code-form.tsx'

type Props = { email: string; onDone: (signedIn: boolean) => void }

export function SignInAgain({ email, onDone }: Props) {
  const { language, auth } = usePortal()
  const text = SIGN_IN_TEXTS[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const [sent, setSent] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => dialog.current?.showModal(), [])

  const attempt = async (work: Promise<Result<unknown>>, then: () => void) => {
    const result = await work
    if (result.ok) then()
    else setProblem(result.problem)
  }
  const start = (work: () => Promise<Result<unknown>>, then: () => void) => () => {
    attempt(work(), then).catch((error: unknown) => console.error(error))
  }
  return (
    <dialog
      ref={dialog}
      class="m-auto max-h-full w-full max-w-lg overflow-y-auto border-4 border-primary bg-base-100 p-6 text-base-content"
      aria-labelledby="masuk-lagi"
      onCancel={() => onDone(false)}
    >
      <h2 id="masuk-lagi" class="text-2xl">
        {text.again.title}
      </h2>
      <p class="mt-2">{text.again.says}</p>
      {problem !== undefined && <Failed problem={problem} />}
      {sent ? (
        <div class="mt-4">
          <CodeForm email={email} onSigned={() => onDone(true)} />
        </div>
      ) : (
        <p class="mt-4 flex flex-wrap gap-3">
          <button
            type="button"
            class="btn btn-primary min-h-11"
            onClick={start(
              () => auth.sendCode(email),
              () => setSent(true),
            )}
          >
            {text.again.send}
          </button>
          {knowsPasskeys() && (
            <button
              type="button"
              class="btn border border-current min-h-11"
              onClick={start(
                () => auth.signInByPasskey(),
                () => onDone(true),
              )}
            >
              {text.byPasskey}
            </button>
          )}
        </p>
      )}
      <p class="mt-4">
        <button type="button" class="inline-flex min-h-11 items-center underline" onClick={() => onDone(false)}>
          {PORTAL_TEXTS[language].cancel}
        </button>
      </p>
    </dialog>
  )
}
