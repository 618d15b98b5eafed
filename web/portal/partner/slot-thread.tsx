// The thread of one proposal: what both sides wrote, how far the sample is, and the partner's next word.
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { THREAD_TEXTS } from '../../text/portal/slots-thread.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { ThreadLines } from '../parts/thread-lines.tsx'
import { useHat, usePortal } from '../portal.ts'
import { useNames } from './names.ts'
import { type Proposal, proposalState } from './slot-proposals.tsx'
import { Say } from './slot-say.tsx'
import type { Outlet } from './units.ts'

type Line = OutputOf<'proposal.thread'>[number]
type Found = { proposal: Proposal; lines: readonly Line[] }

export function Thread({ outlet: { unit: outlet, name }, slot, id }: { outlet: Outlet; slot: string; id: string }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = THREAD_TEXTS[language]
  const asked = useAsked(id, async (): Promise<Result<Found | null>> => {
    const proposals = await call('proposal.ofOutlet', { partner, outlet })
    if (!proposals.ok) return proposals
    const proposal = proposals.value.find((each) => each.proposal === id)
    if (proposal === undefined) return { ok: true, value: null }
    const lines = await call('proposal.thread', { partner, outlet, ikm: proposal.ikm, proposal: id })
    return lines.ok ? { ok: true, value: { proposal, lines: lines.value } } : lines
  })
  return (
    <Page heading={text.title} lead={name}>
      <Loaded asked={asked}>
        {(found) =>
          found === null ? <Empty says={SLOTS_TEXTS[language].gone} /> : <Parts {...found} again={asked.again} />
        }
      </Loaded>
      <p>
        <a class="inline-flex min-h-11 items-center underline" href={`/mitra/slot/${outlet}/${slot}`}>
          {text.back}
        </a>
      </p>
    </Page>
  )
}

function Parts({ proposal, lines, again }: Found & { again: () => Promise<void> }) {
  const { language } = usePortal()
  const text = THREAD_TEXTS[language]
  const name = useNames([proposal.ikm])(proposal.ikm)
  const open = proposal.state === 'open' || proposal.state === 'accepted'
  return (
    <>
      <Part heading={name}>
        <p class="mb-3 max-w-prose">{proposalState(proposal, language)}</p>
        <ThreadLines lines={lines} none={text.none} />
      </Part>
      {open ? <Say proposal={proposal} again={again} /> : <p class="max-w-prose">{text.closed}</p>}
    </>
  )
}
