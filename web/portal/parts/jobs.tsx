// Jobs of whoever looks: how far each is, asked again while one runs; started, cancelled, and their results fetched.
import { useEffect, useState } from 'preact/hooks'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { usePortal } from '../portal.ts'
import { Act } from './act.tsx'
import { useJobCalls } from './job-calls.ts'
import { RowsOnDemand } from './job-rows.tsx'
import { StartExport } from './job-start.tsx'
import { isOpen, JobState, usePolling } from './job-state.tsx'
import { Undo } from './job-undo.tsx'
import { Listing } from './listing.tsx'
import { Page } from './page.tsx'
import { usePages } from './pages.ts'
import { Table } from './table.tsx'

type Job = OutputOf<'job.get'>

const TOLD_BY_ROWS = ['import', 'import-purchases', 'undo']

export default function Jobs() {
  const { language, say, hat } = usePortal()
  const text = JOB_TEXTS[language]
  const { own } = useJobCalls(hat)
  const listed = usePages('jobs', own)
  const open = listed.asked.value?.filter(isOpen).length ?? 0
  usePolling(open > 0, listed.asked.again)

  const [before, setBefore] = useState(0)
  useEffect(() => {
    if (open < before) say(text.finished)
    setBefore(open)
  }, [open, before, say, text])

  return (
    <Page heading={text.title} lead={text.lead}>
      <Listing listed={listed} of={text.title} none={text.none}>
        {(items) => (
          <Table
            caption={text.title}
            rows={items}
            id={({ job }) => job}
            columns={[
              { name: text.kind, of: ({ kind }) => text.kinds[kind] },
              { name: text.startedOn, of: ({ startedOn }) => dayText(startedOn, language) },
              { name: text.state, of: (job) => <JobState job={job} /> },
              {
                name: text.action,
                of: (job) =>
                  (isOpen(job) || job.file !== 'none' || brought(job)) && (
                    <Actions job={job} again={listed.asked.again} />
                  ),
              },
            ]}
          />
        )}
      </Listing>
      <StartExport again={listed.asked.again} />
    </Page>
  )
}

/** An import that saved something, whether it came to its end or not. */
const brought = ({ kind, about }: Job) => (kind === 'import' || kind === 'import-purchases') && about['apply'] === true

function Actions({ job: shown, again }: { job: Job; again: () => Promise<void> }) {
  const { job, kind, state, file } = shown
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
  return (
    <div class="flex flex-wrap gap-2">
      {file === 'ready' && (
        <Act
          act={() => call('job.result', { job })}
          onDone={({ url }) => location.assign(url)}
          done={text.download}
          label={text.downloadOf(name)}
        >
          {text.download}
        </Act>
      )}
      {brought(shown) && <Undo job={job} name={name} onStarted={again} />}
      {file === 'ready' && TOLD_BY_ROWS.includes(kind) && <RowsOnDemand job={job} of={name} />}
    </div>
  )
}
