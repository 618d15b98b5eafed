// Where the IKM's products stand, with the terms that were agreed.
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { dayText } from '../../text/text.ts'
import { termsText } from '../partner/slot-words.ts'
import { Empty, Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import type { Home, NamesOf } from './home-types.ts'

export function Placements({ home: { placements }, namesOf }: { home: Home; namesOf: NamesOf }) {
  const { language } = usePortal()
  const { placements: text, waiting } = IKM_HOME_TEXTS[language]
  return (
    <Part heading={text.title}>
      {placements.length === 0 && <Empty says={text.none} />}
      <ul class="space-y-4">
        {placements.map((one) => {
          const from = dayText(one.from, language)
          const names = namesOf(one.products)
          return (
            <li key={one.placement} class="max-w-prose border-l-4 border-base-300 pl-4">
              <p class="font-semibold">{waiting.of(one.slotName, one.outletName)}</p>
              {names !== '' && <p>{names}</p>}
              <p>{one.to === undefined ? text.since(from) : text.between(from, dayText(one.to, language))}</p>
              <p class="text-sm">{termsText(one, language)}</p>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
