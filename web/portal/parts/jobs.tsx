// Jobs of whoever looks: how far each is, asked again while one runs; started, cancelled, and their results fetched.
import { useEffect, useState } from 'preact/hooks'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import { dayText, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { usePortal } from '../portal.ts'
import { Act } from './act.tsx'
import { useJobCalls } from './job-calls.ts'
import { ImportOutlets } from './job-import.tsx'
import { StartExport } from './job-start.tsx'
import { Loaded, useAsked } from './loaded.tsx'
import { Empty, Page } from './page.tsx'
import { nextPause } from './pause.ts'
import { Table } from './table.tsx'

type Job = OutputOf<'job.get'>

const isOpen = ({ state }: Job) => state === 'waiting' || state === 'running'

export default function Jobs() {
  const { language, say, hat } = usePortal()
  const text = JOB_TEXTS[language]
  const { own } = useJobCalls(hat)
  const asked = useAsked('jobs', own)
  const open = asked.value?.items.filter(isOpen).length ?? 0
  usePolling(open > 0, asked.again)

  const [before, setBefore] = useState(0)
  useEffect(() => {
    if (open < before) say(text.finished)
    setBefore(open)
  }, [open, before, say, text])

  return (
    <Page heading={text.title} lead={text.lead}>
      <Loaded asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty says={text.none} />
          ) : (
            <Table
              caption={text.title}
              rows={items}
              id={({ job }) => job}
              columns={[
                { name: text.kind, of: ({ kind }) => text.kinds[kind] },
                { name: text.startedOn, of: ({ startedOn }) => dayText(startedOn, language) },
                { name: text.state, of: (job) => <State job={job} /> },
                {
                  name: text.action,
                  of: (job) => (isOpen(job) || job.file !== 'none') && <Actions job={job} again={asked.again} />,
                },
              ]}
            />
          )
        }
      </Loaded>
      <StartExport again={asked.again} />
      {hat?.kind === 'partner' && hat.role !== 'clerk' && <ImportOutlets again={asked.again} />}
    </Page>
  )
}

function Actions({ job: { job, kind, state, file }, again }: { job: Job; again: () => Promise<void> }) {
  const { language, call, hat } = usePortal()
  const text = JOB_TEXTS[language]
  const { cancel } = useJobCalls(hat)
  const name = text.kinds[kind]
  if (state === 'waiting' || state === 'running') {
    return (
      <Act act={(key) => cancel(job, key)} onDone={again} done={text.cancelled} label={text.cancelOf(name)}>
        {text.cancel}
      </Act>
    )
  }
  if (file === 'expired') return <>{text.expired}</>
  if (file === 'none') return null
  return (
    <Act
      act={() => call('job.result', { job })}
      onDone={({ url }) => location.assign(url)}
      done={text.download}
      label={text.downloadOf(name)}
    >
      {text.download}
    </Act>
  )
}

/** How far it is while it runs; why it failed, or which cells of its sheet are wrong. */
function State({ job: { state, progress, problem, faults = [], faultsInAll = faults.length } }: { job: Job }) {
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
function usePolling(running: boolean, ask: () => Promise<void>): void {
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
