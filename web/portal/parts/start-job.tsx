// A button that has a paper or a sheet made, and then says where it will lie.
import { useState } from 'preact/hooks'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { usePortal } from '../portal.ts'
import { Act } from './act.tsx'

type Started = Result<OutputOf<'job.start'>>
const JOBS = { partner: '/mitra/pekerjaan', ikm: '/ikm/pekerjaan', officer: '/dinas/pekerjaan' }

type Props = { start: (key: string) => Promise<Started>; name: string; label?: string }

export function StartJob({ start, name, label = name }: Props) {
  const { language, hat } = usePortal()
  const text = JOB_TEXTS[language]
  const [started, setStarted] = useState(false)
  if (started && hat !== undefined) {
    return (
      <p>
        {`${name}: ${text.started} `}
        <a class="inline-flex min-h-11 items-center underline" href={JOBS[hat.kind]}>
          {text.fetch}
        </a>
      </p>
    )
  }
  return (
    <Act act={start} onDone={() => setStarted(true)} done={text.started} label={label}>
      {name}
    </Act>
  )
}
