// Who fits a slot and why, who nearly does and what is lacking, and who together fill its volume; each can be invited.
import type { ComponentChildren } from 'preact'
import { whereText } from '../../text/catalog-names.ts'
import { lackText, reasonText } from '../../text/matching.ts'
import { orderText } from '../../text/policy.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Slot } from './slot-words.ts'

type Found = OutputOf<'matching.forSlot'>
type Props = { slot: Slot; proposals: OutputOf<'proposal.ofOutlet'>; again: () => Promise<void> }

export function Matches({ slot, proposals, again }: Props) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = SLOTS_TEXTS[language].matches
  const asked = useAsked(slot.slot, () => call('matching.forSlot', { partner, outlet: slot.unit, slot: slot.slot }))
  const refresh = async () => {
    await Promise.all([again(), asked.again()])
  }
  return (
    <Part heading={text.title}>
      {!isOpen(slot) && <Empty says={text.full} />}
      <Loaded asked={asked}>
        {(found) =>
          found.asks ? (
            <Lists found={found} {...{ slot, proposals }} again={refresh} />
          ) : (
            <Empty says={text.asksNothing} />
          )
        }
      </Loaded>
    </Part>
  )
}

function Lists({ found: { orderedBy, fitting, found, near, group }, ...more }: Props & { found: Found }) {
  const { language } = usePortal()
  const text = SLOTS_TEXTS[language].matches
  const number = (value: number) => numberText(value, language)
  return (
    <>
      {found.length === 0 ? (
        <Empty says={text.none} />
      ) : (
        <p class="mt-3">{text.fitting(number(fitting), fitting === 1)}</p>
      )}
      {orderedBy !== null && (found.length > 0 || group !== null) && (
        <p class="max-w-prose">{orderText(orderedBy, language)}</p>
      )}
      <ul class="mt-4 space-y-6">
        {found.map((one) => (
          <One key={one.ikm} one={one} may {...more}>
            {one.others > 0 && <p>{text.others(number(one.others), one.others === 1)}</p>}
            <Sentences each={one.reasons.map((reason) => reasonText(reason, language))} />
          </One>
        ))}
      </ul>
      {group !== null && (
        <>
          <h3 class="mt-8 text-xl">{text.group}</h3>
          <p class="max-w-prose">{text.groupSays}</p>
          <ul class="mt-4 space-y-6">
            {group.map((one) => (
              <One key={one.ikm} one={one} may {...more}>
                <p>{text.perMonth(number(one.perMonth), one.unitOfSale)}</p>
              </One>
            ))}
          </ul>
        </>
      )}
      {near.length > 0 && (
        <>
          <h3 class="mt-8 text-xl">{text.near}</h3>
          <p class="max-w-prose">{text.nearSays}</p>
          <ul class="mt-4 space-y-6">
            {near.map((one) => (
              <One key={one.ikm} one={one} may={false} {...more}>
                <Sentences each={one.lacks.map((lack) => lackText(lack, language))} />
              </One>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Sentences({ each }: { each: readonly string[] }) {
  return (
    <ul class="list-disc pl-5">
      {each.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

type OneProps = Props & { one: Omit<Found['near'][number], 'lacks'>; may: boolean; children: ComponentChildren }

/** Who lacks something is not invited from here: it would be asked for what it cannot give. */
function One({ one, may, slot, proposals, again, children }: OneProps) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = SLOTS_TEXTS[language].matches
  const waits = proposals.some(({ ikm, state }) => ikm === one.ikm && state === 'open')
  const { unit: outlet, slot: id } = slot
  return (
    <li class="max-w-prose border-l-4 border-base-300 pl-4">
      <p class="font-semibold">{`${one.name}: ${one.productName}`}</p>
      <p>{whereText(one, language)}</p>
      {children}
      {waits && <p class="mt-2">{text.waiting}</p>}
      {may && !waits && isOpen(slot) && (
        <p class="mt-2">
          <Act
            act={(key) =>
              call('proposal.invite', { partner, outlet, slot: id, ikm: one.ikm, products: [one.product] }, { key })
            }
            done={text.invited}
            label={text.inviteOf(one.name)}
            onDone={again}
          >
            {text.invite}
          </Act>
        </p>
      )}
    </li>
  )
}

function isOpen({ occupied, openings, closedOn }: Slot): boolean {
  return closedOn === undefined && occupied < openings
}
