// The shelf cards of an IKM: where they are printed, and how often their codes were opened this month.
import { QR_TEXTS } from '../../text/portal/qr.ts'
import { numberText, periodText } from '../../text/text.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'

export function QrViews() {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = QR_TEXTS[language]
  const asked = useAsked(`qr ${ikm}`, async () => {
    const health = await call('health', {})
    return health.ok ? call('qr.ofIkm', { ikm, month: health.value.legalDay.slice(0, 7) }) : health
  })
  const root = language === 'id' ? '' : '/en'
  return (
    <Part heading={text.title}>
      <Loaded asked={asked}>
        {({ month, sum }) => {
          const called = periodText(month, language)
          return (
            <p class="max-w-prose">{sum === 0 ? text.none(called) : text.views(called, numberText(sum, language))}</p>
          )
        }}
      </Loaded>
      <p class="max-w-prose text-sm">{text.how}</p>
      <p>
        <a class="inline-flex min-h-11 items-center underline" href={`${root}/ikm/${ikm}/kartu/`}>
          {text.print}
        </a>
      </p>
    </Part>
  )
}
