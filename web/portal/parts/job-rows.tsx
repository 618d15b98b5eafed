// What became, or would become, of each row of a sheet: those that were refused first.
import { useState } from 'preact/hooks'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import { numberText } from '../../text/text.ts'
import { usePortal } from '../portal.ts'
import { Loaded, useAsked } from './loaded.tsx'
import { Table } from './table.tsx'

/** So many are shown on a screen; the file of the result holds all. */
const MOST_SHOWN = 50

export function JobRows({ job }: { job: string }) {
  const { language, call } = usePortal()
  const text = JOB_TEXTS[language].rows
  const asked = useAsked(job, () => call('job.rows', { job }))
  return (
    <Loaded asked={asked}>
      {(rows) => {
        const sorted = rows.toSorted((a, b) => Number(a.ok) - Number(b.ok) || a.row - b.row)
        return (
          <>
            <ul class="mb-3 font-semibold">
              {[...Map.groupBy(sorted, ({ says }) => says[language])].map(([says, some]) => (
                <li key={says}>{text.count(says, numberText(some.length, language))}</li>
              ))}
            </ul>
            <Table
              caption={text.title}
              rows={sorted.slice(0, MOST_SHOWN)}
              id={({ row }) => String(row)}
              columns={[
                { name: text.row, of: ({ row }) => numberText(row, language) },
                { name: text.name, of: ({ name }) => name },
                {
                  name: text.says,
                  of: ({ ok, says }) => <span class={ok ? '' : 'font-semibold'}>{says[language]}</span>,
                },
              ]}
            />
            {rows.length > MOST_SHOWN && (
              <p class="mt-2 text-sm">{text.more(numberText(rows.length - MOST_SHOWN, language))}</p>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

/** The rows of a job in a list, asked for when somebody opens them. */
export function RowsOnDemand({ job, of }: { job: string; of: string }) {
  const { language } = usePortal()
  const text = JOB_TEXTS[language].rows
  const [open, setOpen] = useState(false)
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {text.look} <span class="sr-only">{of}</span>
      </summary>
      {open && <JobRows job={job} />}
    </details>
  )
}
