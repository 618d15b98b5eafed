// The first PIN of an IKM that was just put on record: made right after, shown once to the officer who did it.
import { CONFIRM_LINKS_TEXTS } from '../../text/portal/confirm-links.ts'
import type { Result } from '../client/problem.ts'
import { Page, Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'

type Made = Result<{ ikm: string | null }>

/**
 * Gives the IKM that came of something its PIN; undefined where none did, as of a new entrepreneur's registration. The
 * keys of both go together: pressed again after a fault, what was done is not done twice.
 */
export function useFirstPin() {
  const { call } = usePortal()
  return async (made: Made, village: string, key: string): Promise<Result<string | undefined>> => {
    if (!made.ok) return made
    const { ikm } = made.value
    if (ikm === null) return { ok: true, value: undefined }
    const given = await call('confirmlink.setPin', { village, ikm }, { key: `${key}-pin` })
    return given.ok ? { ok: true, value: given.value.pin } : given
  }
}

type PinProps = { name: string; pin: string; back: { href: string; name: string } }

export function FirstPin({ name, pin, back }: PinProps) {
  const { language } = usePortal()
  const { firstPin, firstPinSays, pinSays } = CONFIRM_LINKS_TEXTS[language]
  return (
    <Page heading={name}>
      <Part heading={firstPin(name)}>
        <p class="text-4xl tabular-nums">{pin}</p>
        <p class="mt-2 max-w-prose">{firstPinSays}</p>
        <p class="mt-2 max-w-prose">{pinSays}</p>
      </Part>
      <p>
        <a class="inline-flex min-h-11 items-center underline" href={back.href}>
          {back.name}
        </a>
      </p>
    </Page>
  )
}
