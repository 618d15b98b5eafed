// Takes back a whole import: asked once more before it is begun, because both sides see what is withdrawn.
import { useState } from 'preact/hooks'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import { usePortal } from '../portal.ts'
import { Act } from './act.tsx'
import { useJobCalls } from './job-calls.ts'

type Props = { job: string; name: string; onStarted: (undo: string) => void | Promise<void> }

export function Undo({ job, name, onStarted }: Props) {
  const { language, hat } = usePortal()
  const text = JOB_TEXTS[language].undo
  const { start } = useJobCalls(hat)
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <button
        type="button"
        class="btn border border-current min-h-11"
        aria-label={text.of(name)}
        onClick={() => setAsked(true)}
      >
        {text.undo}
      </button>
    )
  }
  return (
    <div>
      <p class="max-w-prose">{text.says}</p>
      <Act
        act={(key) => start({ kind: 'undo', about: { job } }, key)}
        onDone={async ({ job: undo }) => {
          setAsked(false)
          await onStarted(undo)
        }}
        done={text.started}
        label={text.sureOf(name)}
      >
        {text.sure}
      </Act>
    </div>
  )
}
