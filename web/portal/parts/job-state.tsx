// How far a job is while it runs; why it failed, or which cells of its sheet are wrong.
import { useEffect } from 'preact/hooks'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import { numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { usePortal } from '../portal.ts'
import { nextPause } from './pause.ts'

type Job = Pick<OutputOf<'job.get'>, 'state' | 'progress' | 'problem' | 'faults' | 'faultsInAll'>

export const isOpen = ({ state }: Pick<Job, 'state'>) => state === 'waiting' || state === 'running'

export function JobState({
  job: { state, progress, problem, faults = [], faultsInAll = faults.length },
}: {
  job: Job
}) {
  const { language } = usePortal()
  const text = JOB_TEXTS[language]
  const { done, total } = progress
  return (
    <>
      {text.states[state]}
      {state === 'running' && total !== null && (
        <span class="block text-sm">
          <progress
            class="block w-24 accent-primary"
            max={Math.max(total, 1)}
            value={done}
            aria-label={text.states[state]}
          />
          {text.progress(numberText(done, language), numberText(total, language))}
        </span>
      )}
      {problem !== undefined && <span class="block max-w-prose text-sm">{problem[language]}</span>}
      {faults.length > 0 && (
        <details class="fold text-sm">
          <summary>{text.faults(numberText(faultsInAll, language))}</summary>
          <ul>
            {faults.map((fault) => (
              <li key={fault.cell}>{`${fault.cell}: ${fault[language]}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Asks again as long as something runs, each time a little later. */
export function usePolling(running: boolean, ask: () => Promise<void>): void {
  useEffect(() => {
    if (!running) return
    let timer: ReturnType<typeof setTimeout>
    const wait = (turn: number) => {
      timer = setTimeout(() => {
        ask()
          .then(() => wait(turn + 1))
          .catch((error: unknown) => console.error(error))
      }, nextPause(turn))
    }
    wait(0)
    return () => clearTimeout(timer)
  }, [running, ask])
}
