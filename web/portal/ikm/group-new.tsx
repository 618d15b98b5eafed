// A new group for a slot: its money terms, the volume it asks for, and the shares of who could fill it together.
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { termsText } from '../partner/slot-words.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { rowOf, SharesForm } from './group-shares.tsx'

type Found = OutputOf<'group.companions'>

export function NewGroup({ outlet, slot }: { outlet: string; slot: string }) {
  const { call } = usePortal()
  const { ikm } = useHat('ikm')
  const asked = useAsked(`${outlet} ${slot}`, () => call('group.companions', { ikm, outlet, slot }))
  return <Loaded asked={asked}>{(found) => <Shown found={found} />}</Loaded>
}

function Shown({ found }: { found: Found }) {
  const { language, call, go, say } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GROUPS_TEXTS[language]
  const { own, others, outlet, slot, wanted, unitOfSale } = found
  const total = numberText(wanted, language)
  return (
    <Part heading={text.of(found.slotName, found.outletName)}>
      <p class="max-w-prose text-lg font-semibold">{termsText(found, language)}</p>
      <p>{text.asks(total, unitOfSale)}</p>
      {own === null && <Empty says={text.unfit} />}
      {own !== null && others.length === 0 && <Empty says={text.alone} />}
      {own !== null && others.length > 0 && (
        <>
          <p class="mt-3 max-w-prose">{text.freshSays}</p>
          <SharesForm
            id={`kelompok-${slot}`}
            own={rowOf(own)}
            others={others.map(rowOf)}
            unitOfSale={unitOfSale}
            button={text.ask}
            send={(members, key) => call('group.open', { ikm, outlet, slot, members }, { key })}
            onSent={(group) => {
              say(text.asked)
              go(`/ikm/kelompok/${group}`)
            }}
          />
        </>
      )}
    </Part>
  )
}
