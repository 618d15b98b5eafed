// One slot: its terms, who fits it, the proposals for it, and what stands in it.
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { dayText, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Dossiers } from '../parts/dossiers.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { useNames } from './names.ts'
import { Close } from './slot-close.tsx'
import { Groups } from './slot-groups.tsx'
import { Matches } from './slot-matches.tsx'
import { Placements } from './slot-placements.tsx'
import { Proposals } from './slot-proposals.tsx'
import { placeText, type Slot, termsText, wantsText } from './slot-words.ts'
import type { Outlet } from './units.ts'

type Found = {
  slot: Slot
  proposals: OutputOf<'proposal.ofOutlet'>
  placements: OutputOf<'placement.ofOutlet'>
  groups: OutputOf<'group.ofOutlet'>
}

export function OneSlot({ outlet, id }: { outlet: Outlet; id: string }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = SLOTS_TEXTS[language]
  const asked = useAsked(`${outlet.unit} ${id}`, async (): Promise<Result<Found | null>> => {
    const which = { partner, outlet: outlet.unit }
    const [slots, proposals, placements, groups] = await Promise.all([
      call('slot.ofOutlet', which),
      call('proposal.ofOutlet', which),
      call('placement.ofOutlet', which),
      call('group.ofOutlet', which),
    ])
    if (!slots.ok) return slots
    if (!proposals.ok) return proposals
    if (!placements.ok) return placements
    if (!groups.ok) return groups
    const slot = slots.value.find((each) => each.slot === id)
    const here = (each: { slot: string }) => each.slot === id
    const value = {
      ...{ proposals: proposals.value.filter(here), placements: placements.value.filter(here) },
      groups: groups.value.filter(here),
    }
    return { ok: true, value: slot === undefined ? null : { slot, ...value } }
  })
  return (
    <Loaded asked={asked}>
      {(found) => (
        <Page heading={found?.slot.name ?? text.title}>
          {found === null ? <Empty says={text.gone} /> : <Parts {...found} again={asked.again} />}
          <p>
            <a class="inline-flex min-h-11 items-center underline" href={`/mitra/slot/${outlet.unit}`}>
              {text.back}
            </a>
          </p>
        </Page>
      )}
    </Loaded>
  )
}

function Parts({ slot, proposals, placements, groups, again }: Found & { again: () => Promise<void> }) {
  const { language } = usePortal()
  const text = SLOTS_TEXTS[language]
  const nameOf = useNames([...proposals, ...placements].map(({ ikm }) => ikm))
  const filled = text.filledOf(numberText(slot.occupied, language), numberText(slot.openings, language))
  const facts = [
    [text.filled, slot.closedOn === undefined ? filled : text.closedOn(dayText(slot.closedOn, language))],
    [text.place, placeText(slot, language)],
    [text.terms, termsText(slot, language)],
    [text.wants, wantsText(slot, language)],
  ]
  return (
    <>
      <dl class="max-w-prose space-y-2">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="font-semibold">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Matches slot={slot} proposals={proposals} again={again} />
      <Proposals proposals={proposals} nameOf={nameOf} again={again} />
      <Groups offers={groups} again={again} />
      <Placements placements={placements} nameOf={nameOf} again={again} />
      <Dossiers outlet={slot.unit} dealings={[...proposals, ...placements]} nameOf={nameOf} />
      {slot.closedOn === undefined && <Close slot={slot} again={again} />}
    </>
  )
}
