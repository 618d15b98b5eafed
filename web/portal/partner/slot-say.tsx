// What the partner may do next in a thread.
import { ThreadSay } from '../parts/thread-say.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Proposal } from './slot-proposals.tsx'

type Props = { proposal: Proposal; again: () => Promise<void> }

export function Say({ proposal: { unit: outlet, ikm, proposal, sample }, again }: Props) {
  const { call } = usePortal()
  const { partner } = useHat('partner')
  return (
    <ThreadSay
      side="partner"
      sample={sample}
      fixed={{ partner, ikm, outlet, proposal }}
      write={(input, key) => call('proposal.say', input, { key })}
      step={(input, key) => call('proposal.sample', input, { key })}
      again={again}
    />
  )
}
