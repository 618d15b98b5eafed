// Many rows at once from Excel: a template, a file that is looked at, what would happen row by row, saved, and taken back.
import { useRef, useState } from 'preact/hooks'
import { MOST_SHEET_BYTES } from '../../../core/job/file-schema.ts'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import type { InputOf } from '../client/client.ts'
import { usePortal } from '../portal.ts'
import { Act } from './act.tsx'
import { bytesOf, save, textOf } from './file.ts'
import { FileField } from './file-field.tsx'
import { useJobCalls } from './job-calls.ts'
import { JobRows } from './job-rows.tsx'
import { Undo } from './job-undo.tsx'
import { JobWatch } from './job-watch.tsx'
import { Part } from './page.tsx'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What was started last: a look at the upload, its import, or the undoing of that. */
type Step = { what: 'look' | 'import' | 'undo'; upload: string; job: string }

type Props = {
  kind: 'import' | 'import-purchases'
  /** What the template is asked for. */
  template: InputOf<'job.template'>
  /** Something was saved or taken back. */
  again: () => Promise<void>
}

export function ImportSheet({ kind, template, again }: Props) {
  const { language, call, newKey, hat } = usePortal()
  const all = JOB_TEXTS[language]
  const text = all.sheets[kind]
  const { start } = useJobCalls(hat)
  const [step, setStep] = useState<Step>()
  const look = async (file: Blob) => {
    const kept = await call('job.upload', { content: await textOf(file) })
    if (!kept.ok) return kept
    const { upload } = kept.value
    const started = await start({ kind, about: { upload, apply: false } }, newKey())
    if (started.ok) setStep({ what: 'look', upload, job: started.value.job })
    return started
  }
  return (
    <Part heading={text.title}>
      <p class="max-w-prose">{text.says}</p>
      <p class="mt-3">
        <Act
          act={() => call('job.template', template)}
          onDone={({ name, content }) => save(new Blob([bytesOf(content)], { type: SHEET }), name)}
          done={all.sheets.fetched}
        >
          {all.sheets.template}
        </Act>
      </p>
      <FileField
        label={all.sheets.file}
        hint={all.sheets.hint}
        accept={`.xlsx,${SHEET}`}
        most={MOST_SHEET_BYTES}
        done={all.sheets.sent}
        send={look}
        onSent={() => undefined}
      />
      {step !== undefined && <After key={step.job} step={step} kind={kind} go={setStep} again={again} />}
    </Part>
  )
}

type AfterProps = { step: Step; kind: Props['kind']; go: (next: Step) => void; again: Props['again'] }

function After({ step: { what, upload, job }, kind, go, again }: AfterProps) {
  const { language, hat } = usePortal()
  const all = JOB_TEXTS[language]
  const text = all.sheets[kind]
  const { start } = useJobCalls(hat)
  const told = useRef(false)
  const over = () => {
    if (what === 'look' || told.current) return
    told.current = true
    again().catch((error: unknown) => console.error(error))
  }
  return (
    <div class="mt-6">
      <h3 class="text-xl">{all.sheets.steps[what]}</h3>
      <JobWatch job={job} onOver={over}>
        {({ state, progress }) =>
          state === 'done' && (
            <>
              {what === 'look' && (
                <p class="mt-3">
                  <Act
                    act={(key) => start({ kind, about: { upload, apply: true } }, key)}
                    onDone={({ job: next }) => go({ what: 'import', upload, job: next })}
                    done={all.started}
                    look="btn btn-primary"
                  >
                    {text.save}
                  </Act>
                </p>
              )}
              {what === 'import' && (
                <Undo job={job} name={text.title} onStarted={(undo) => go({ what: 'undo', upload, job: undo })} />
              )}
              <div class="mt-3">
                <JobRows job={job} key={progress.done} />
              </div>
            </>
          )
        }
      </JobWatch>
    </div>
  )
}
