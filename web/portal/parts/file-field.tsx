// A file that is sent as soon as it is chosen: its size looked at first, and what became of it told.
import { useState } from 'preact/hooks'
import { FILE_TEXTS } from '../../text/portal/file.ts'
import type { Problem, Result } from '../client/problem.ts'
import { usePortal } from '../portal.ts'
import { Failed } from './failed.tsx'

type Props<Value> = {
  label: string
  hint: string
  accept: string
  /** So many bytes. */
  most: number
  done: string
  send: (file: Blob) => Promise<Result<Value>>
  onSent: (value: Value) => void
}

export function FileField<Value>({ label, hint, accept, most, done, send, onSent }: Props<Value>) {
  const { language } = usePortal()
  const text = FILE_TEXTS[language]
  const [problem, setProblem] = useState<Problem>()
  const [wrong, setWrong] = useState(false)
  const [says, setSays] = useState('')
  const take = async (file: File) => {
    const fits = file.size > 0 && file.size <= most
    setWrong(!fits)
    setProblem(undefined)
    if (!fits) return setSays('')
    setSays(text.sending)
    const sent = await send(file)
    setSays(sent.ok ? done : '')
    if (sent.ok) onSent(sent.value)
    else setProblem(sent.problem)
  }
  return (
    <div class="screen">
      {problem !== undefined && <Failed problem={problem} />}
      <label class="mt-4 block">
        <span class="font-semibold">{label}</span>
        <span id="berkas-hint" class="block max-w-prose text-sm">
          {hint}
        </span>
        {wrong && (
          <span id="berkas-error" role="alert" class="block font-semibold text-error">
            {text.tooLarge(Math.round(most / 1024 / 1024))}
          </span>
        )}
        <input
          class="mt-1 block min-h-11 w-full max-w-prose border border-base-content p-2"
          type="file"
          accept={accept}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'berkas-hint berkas-error' : 'berkas-hint'}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file !== undefined) take(file).catch((error: unknown) => console.error(error))
          }}
        />
      </label>
      <p role="status" class="mt-2 text-sm">
        {says}
      </p>
    </div>
  )
}
