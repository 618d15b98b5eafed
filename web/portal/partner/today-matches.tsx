// The five IKM that fit the first free place, with their reasons; each is invited with one tap.
import { whereText } from '../../text/catalog-names.ts'
import { reasonText } from '../../text/matching.ts'
import { orderText } from '../../text/policy.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { TODAY_TEXTS } from '../../text/portal/today.ts'
import { numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Today } from './today-order.ts'

const LINK = 'inline-flex min-h-11 items-center underline'

type Vacant = Today['vacant'][number]

/** `free`: how many slots have a free place in all. */
type Props = { vacant: Vacant | undefined; free: number; unitName: (unit: string) => string }

export function TodayMatches({ vacant, free, unitName }: Props) {
  const { language } = usePortal()
  const text = TODAY_TEXTS[language]
  if (vacant === undefined) {
    return (
      <Part heading={SLOTS_TEXTS[language].matches.title}>
        <Empty says={text.noVacant} />
        <p>
          <a class={LINK} href="/mitra/slot">
            {text.toSlots}
          </a>
        </p>
      </Part>
    )
  }
  return (
    <Part heading={text.vacant(vacant.name, unitName(vacant.outlet))}>
      <Fitting vacant={vacant} />
      <p class="mt-4 flex flex-wrap items-center gap-x-6">
        <a class={LINK} href={`/mitra/slot/${vacant.outlet}/${vacant.slot}`}>
          {text.toSlot}
        </a>
        {free > 1 && <span>{text.vacantMore(numberText(free - 1, language), free === 2)}</span>}
      </p>
    </Part>
  )
}

function Fitting({ vacant: { outlet, slot } }: { vacant: Vacant }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const asked = useAsked(slot, () => call('matching.forSlot', { partner, outlet, slot, limit: 5 }))
  return (
    <Loaded asked={asked}>
      {({ orderedBy, found }) =>
        found.length === 0 ? (
          <Empty says={TODAY_TEXTS[language].noneFits} />
        ) : (
          <>
            {orderedBy !== null && <p class="max-w-prose">{orderText(orderedBy, language)}</p>}
            <ul class="mt-4 space-y-6">
              {found.map((one) => (
                <One key={one.ikm} one={one} {...{ outlet, slot }} again={asked.again} />
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  )
}

type OneProps = {
  one: OutputOf<'matching.forSlot'>['found'][number]
  outlet: string
  slot: string
  again: () => Promise<void>
}

function One({ one, outlet, slot, again }: OneProps) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const { invited, invite, inviteOf } = SLOTS_TEXTS[language].matches
  return (
    <li class="max-w-prose border-l-4 border-base-300 pl-4">
      <p class="font-semibold">{`${one.name}: ${one.productName}`}</p>
      <p>{whereText(one, language)}</p>
      <ul class="list-disc pl-5">
        {one.reasons
          .map((reason) => reasonText(reason, language))
          .map((says) => (
            <li key={says}>{says}</li>
          ))}
      </ul>
      <p class="mt-2">
        <Act
          act={(key) =>
            call('proposal.invite', { partner, outlet, slot, ikm: one.ikm, products: [one.product] }, { key })
          }
          done={invited}
          label={inviteOf(one.name)}
          onDone={again}
        >
          {invite}
        </Act>
      </p>
    </li>
  )
}
