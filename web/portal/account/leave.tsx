// Leaving: one hat, or the account with all of them. Both say first what goes and what stays.
import { ACCOUNT_TEXTS } from '../../text/portal/account.ts'
import type { InputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { type Hat, hatName } from '../me.ts'
import { Act } from '../parts/act.tsx'
import { Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'

type Held = InputOf<'membership.leave'>['hat']

export function Leave({ hat }: { hat: Hat }) {
  const { language, call, refresh } = usePortal()
  const text = ACCOUNT_TEXTS[language].leave
  const name = hatName(hat, language)
  /** An agency's powers are several; the first that is refused says why. */
  const leave = async (key: string): Promise<Result<unknown>> => {
    for (const held of heldIn(hat)) {
      const left = await call('membership.leave', { hat: held }, { key: `${key}-${held.split('#')[1] ?? 'all'}` })
      if (!left.ok) return left
    }
    return { ok: true, value: undefined }
  }
  return (
    <details class="fold text-sm">
      <summary>{text.open}</summary>
      <p class="my-2 max-w-prose">{text.says(name)}</p>
      <Act act={leave} onDone={refresh} done={text.done} label={text.actOf(name)}>
        {text.act}
      </Act>
    </details>
  )
}

function heldIn(hat: Hat): Held[] {
  if (hat.kind === 'partner') return [hat.partner]
  if (hat.kind === 'ikm') return ['ikm']
  return hat.powers.map(({ power }) => `${hat.agency}#${power}` as Held)
}

export function EraseAccount() {
  const { language, auth, leave } = usePortal()
  const text = ACCOUNT_TEXTS[language].security
  return (
    <Part heading={text.erase}>
      <p class="max-w-prose">{text.eraseSays}</p>
      <details class="fold mt-3">
        <summary>{text.eraseOpen}</summary>
        <Act act={() => auth.eraseAccount()} onDone={leave} done={text.erased}>
          {text.eraseNow}
        </Act>
      </details>
    </Part>
  )
}
