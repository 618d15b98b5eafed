// Many outlets at once: a template to fill in, and the file looked at or added by a job.
import { useRef, useState } from 'preact/hooks'
import { MOST_SHEET_BYTES } from '../../../core/job/file-schema.ts'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import type { Problem } from '../client/problem.ts'
import { usePortal } from '../portal.ts'
import { Failed } from './failed.tsx'
import { bytesOf, save, textOf } from './file.ts'
import { useJobCalls } from './job-calls.ts'
import { Part } from './page.tsx'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function ImportOutlets({ again }: { again: () => Promise<void> }) {
  const { language, call, newKey, say, hat } = usePortal()
  const text = JOB_TEXTS[language]
  const { start } = useJobCalls(hat)
  const [problem, setProblem] = useState<Problem>()
  const [wrong, setWrong] = useState(false)
  const [sending, setSending] = useState(false)
  const busy = useRef(false)

  const template = async () => {
    const found = await call('job.template', {})
    if (found.ok) save(new Blob([bytesOf(found.value.content)], { type: SHEET }), found.value.name)
    else setProblem(found.problem)
  }
  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form)
    const file = data.get('berkas')
    const fits = file instanceof File && file.size > 0 && file.size <= MOST_SHEET_BYTES
    setWrong(!fits)
    setProblem(undefined)
    if (!fits) return
    const kept = await call('job.upload', { content: await textOf(file) })
    if (!kept.ok) return setProblem(kept.problem)
    const apply = data.get('tambahkan') !== null
    const started = await start({ kind: 'import', about: { upload: kept.value.upload, apply } }, newKey())
    if (!started.ok) return setProblem(started.problem)
    form.reset()
    say(text.started)
    await again()
  }
  return (
    <Part heading={text.import.title}>
      <p class="max-w-prose">{text.import.says}</p>
      <p class="mt-3">
        <button
          type="button"
          class="btn border border-current min-h-11"
          onClick={() => {
            template().catch((error: unknown) => console.error(error))
          }}
        >
          {text.import.template}
        </button>
      </p>
      {problem !== undefined && <Failed problem={problem} />}
      <form
        class="screen"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (busy.current) return
          busy.current = true
          setSending(true)
          submit(event.currentTarget)
            .catch((error: unknown) => console.error(error))
            .finally(() => {
              busy.current = false
              setSending(false)
            })
        }}
      >
        <label class="mt-4 block">
          <span class="font-semibold">{text.import.file}</span>
          {wrong && (
            <span id="berkas-error" role="alert" class="block font-semibold text-error">
              {text.import.noFile}
            </span>
          )}
          <input
            class="mt-1 block min-h-11 w-full max-w-prose border border-base-content p-2"
            type="file"
            name="berkas"
            accept={`.xlsx,${SHEET}`}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'berkas-error' : undefined}
          />
        </label>
        <label class="mt-2 flex min-h-11 items-start gap-3 py-2">
          <input class="mt-1 size-5 shrink-0 accent-primary" type="checkbox" name="tambahkan" />
          <span>{text.import.apply}</span>
        </label>
        <button class="btn btn-primary mt-2 min-h-11" type="submit" aria-disabled={sending}>
          {text.import.send}
        </button>
      </form>
    </Part>
  )
}
