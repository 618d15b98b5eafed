// One job that was just started: followed until it is over, and then what may be done about it.
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { OutputOf } from '../client/client.ts'
import { usePortal } from '../portal.ts'
import { useJobCalls } from './job-calls.ts'
import { isOpen, JobState, usePolling } from './job-state.tsx'
import { Loaded, useAsked } from './loaded.tsx'

type Job = OutputOf<'job.get'>

type Props = { job: string; onOver?: () => void; children: (over: Job) => ComponentChildren }

export function JobWatch({ job, onOver, children }: Props) {
  const { hat } = usePortal()
  const { get } = useJobCalls(hat)
  const asked = useAsked(job, () => get(job))
  const open = asked.value === undefined || isOpen(asked.value)
  usePolling(asked.value !== undefined && open, asked.again)
  useEffect(() => {
    if (!open) onOver?.()
  }, [open])
  return (
    <Loaded asked={asked}>
      {(found) => (
        <>
          <div role="status">
            <JobState job={found} />
          </div>
          {!isOpen(found) && children(found)}
        </>
      )}
    </Loaded>
  )
}
