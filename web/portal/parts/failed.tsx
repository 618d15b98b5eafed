// What could not be read: why, and the button that asks once more.
import { PORTAL_FORM_TEXTS } from '../../text/portal/form.ts'
import { PORTAL_TEXTS } from '../../text/portal/shell.ts'
import type { Problem } from '../client/problem.ts'
import { usePortal } from '../portal.ts'

export function Failed({ problem, again }: { problem: Problem; again?: () => Promise<void> }) {
  const { language } = usePortal()
  const { requestId, status } = problem
  return (
    <div role="alert" class="my-4 max-w-prose border-4 border-error p-4">
      <p class="sign text-xl">{problem.title}</p>
      <p class="mt-1">{problem.detail}</p>
      {requestId !== undefined && status >= 500 && (
        <p class="mt-1 text-sm">{PORTAL_FORM_TEXTS[language].request(requestId)}</p>
      )}
      {again !== undefined && (
        <p class="mt-3">
          <button
            type="button"
            class="btn border border-current min-h-11"
            onClick={() => {
              again().catch((error: unknown) => console.error(error))
            }}
          >
            {PORTAL_TEXTS[language].again}
          </button>
        </p>
      )}
    </div>
  )
}
