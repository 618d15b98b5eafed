// Free slots that fit what the IKM makes, money terms first; one tap asks. Those that nearly fit say what is lacking.
import { lackText } from '../../text/matching.ts'
import { kecamatanName } from '../../text/names.ts'
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { termsText } from '../partner/slot-words.ts'
import { Act } from '../parts/act.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Home, NamesOf } from './home-types.ts'
import { freeFor, nearWithOthers } from './openings.ts'

type Openings = OutputOf<'matching.forIkm'>
type Groups = OutputOf<'group.ofIkm'>
type Props = { home: Home; openings: Openings; groups: Groups; namesOf: NamesOf; again: () => Promise<void> }

export function Openings({ home, openings, groups, namesOf, again }: Props) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const { openings: text, waiting } = IKM_HOME_TEXTS[language]
  const found = freeFor(openings.found, home)
  const { together, near } = nearWithOthers(freeFor(openings.near, home), groups)
  return (
    <Part heading={text.title}>
      {found.length === 0 && <Empty says={text.none} />}
      <ul class="space-y-6">
        {found.map((one) => (
          <li key={one.slot} class="max-w-prose border-l-4 border-primary pl-4">
            <About one={one} />
            <p>{waiting.products(namesOf(one.products))}</p>
            <p class="mt-2">
              <Act
                act={(key) =>
                  call('proposal.request', { ikm, outlet: one.outlet, slot: one.slot, products: one.products }, { key })
                }
                onDone={again}
                done={text.asked}
                label={text.askOf(one.name, one.outletName)}
              >
                {text.ask}
              </Act>
            </p>
          </li>
        ))}
      </ul>
      {together.length > 0 && <Together slots={together} />}
      {near.length > 0 && (
        <details class="fold mt-4">
          <summary>{text.near(numberText(near.length, language), near.length === 1)}</summary>
          <ul class="mt-2 space-y-4">
            {near.map((one) => (
              <li key={one.slot} class="max-w-prose border-l-4 border-base-300 pl-4">
                <About one={one} />
                <p>{text.lacks}</p>
                <ul class="list-disc pl-5">
                  {one.lacks
                    .map((lack) => lackText(lack, language))
                    .map((says) => (
                      <li key={says}>{says}</li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}

function Together({ slots }: { slots: Openings['near'] }) {
  const { language } = usePortal()
  const text = GROUPS_TEXTS[language]
  return (
    <>
      <h3 class="mt-6 text-xl">{text.together}</h3>
      <p class="max-w-prose">{text.togetherSays}</p>
      <ul class="mt-3 space-y-6">
        {slots.map((one) => (
          <li key={one.slot} class="max-w-prose border-l-4 border-primary pl-4">
            <About one={one} />
            {one.lacks.map((lack) => (
              <p key={lack.lacks}>{lackText(lack, language)}</p>
            ))}
            <p class="mt-2">
              <a class="btn min-h-11 border border-current" href={`/ikm/kelompok/baru/${one.outlet}/${one.slot}`}>
                {text.offer} <span class="sr-only">{text.of(one.name, one.outletName)}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function About({ one }: { one: Openings['found'][number] | Openings['near'][number] }) {
  const { language } = usePortal()
  const { openings: text } = IKM_HOME_TEXTS[language]
  const { told, few } = GRIEVANCE_TEXTS[language].payments
  const { payments } = one
  return (
    <>
      <p class="text-lg font-semibold">{termsText(one, language)}</p>
      <p>
        {one.name}: {text.where(one.outletName, kecamatanName(one.kecamatan), numberText(one.km, language))}
      </p>
      <p class="text-sm">
        {payments === null
          ? few
          : told(numberText(payments.ikm, language), numberText(payments.daysLate, language), payments.daysLate === 1)}
      </p>
    </>
  )
}
