// The thread of one invitation or request, as the IKM sees it: what both sides wrote, the sample, and its next word.
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { THREAD_TEXTS } from '../../text/portal/slots-thread.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { proposalState } from '../partner/slot-proposals.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { ThreadLines } from '../parts/thread-lines.tsx'
import { ThreadSay } from '../parts/thread-say.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'

type Proposal = OutputOf<'proposal.ofIkm'>['items'][number]
type Found = { proposal: Proposal; lines: OutputOf<'ikm.proposal.thread'> }

/** Looked for among the newest: what is older was decided long ago. */
const NEWEST = 100

export default function ThreadPage({ parts: [id = ''] }: ScreenProps) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = THREAD_TEXTS[language]
  const asked = useAsked(id, async (): Promise<Result<Found | null>> => {
    const proposals = await call('proposal.ofIkm', { ikm, limit: NEWEST })
    if (!proposals.ok) return proposals
    const proposal = proposals.value.items.find((each) => each.proposal === id)
    if (proposal === undefined) return { ok: true, value: null }
    const { partner, unit: outlet } = proposal
    const lines = await call('ikm.proposal.thread', { ikm, partner, outlet, proposal: id })
    return lines.ok ? { ok: true, value: { proposal, lines: lines.value } } : lines
  })
  return (
    <Page heading={text.title}>
      <Loaded asked={asked}>
        {(found) =>
          found === null ? (
            <Empty says={IKM_HOME_TEXTS[language].thread.gone} />
          ) : (
            <Parts {...found} again={asked.again} />
          )
        }
      </Loaded>
      <p>
        <a class="inline-flex min-h-11 items-center underline" href="/ikm">
          {IKM_HOME_TEXTS[language].thread.back}
        </a>
      </p>
    </Page>
  )
}

function Parts({ proposal: one, lines, again }: Found & { again: () => Promise<void> }) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = IKM_HOME_TEXTS[language].thread
  const { partner, unit: outlet, proposal, state, by, sample } = one
  return (
    <>
      <Part heading={by === 'partner' ? text.invitation : text.request}>
        <p class="max-w-prose">{proposalState(one, language)}</p>
        <ThreadLines lines={lines} none={text.none} />
      </Part>
      {state === 'open' || state === 'accepted' ? (
        <ThreadSay
          side="ikm"
          sample={sample}
          fixed={{ partner, ikm, outlet, proposal }}
          write={(input, key) => call('ikm.proposal.say', input, { key })}
          step={(input, key) => call('ikm.proposal.sample', input, { key })}
          again={again}
        />
      ) : (
        <p class="max-w-prose">{THREAD_TEXTS[language].closed}</p>
      )}
    </>
  )
}
