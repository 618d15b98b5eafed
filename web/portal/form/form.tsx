// A form of the portal: fields from a schema, faults beside them and in a summary, what was typed kept until it was sent.
import { useEffect, useRef, useState } from 'preact/hooks'
import type * as z from 'zod/mini'
import { fieldId } from '../../parts/form-field.tsx'
import { FormSummary } from '../../parts/form-summary.tsx'
import { type FieldWords, PORTAL_FORM_TEXTS } from '../../text/portal/form.ts'
import { ownProblem, type Problem, type Result } from '../client/problem.ts'
import { usePortal } from '../portal.ts'
import type { Typed } from './draft.ts'
import { Field, faultText } from './field.tsx'
import { type Asks, boundsOf } from './fields.ts'
import { type Faults, faultsOf, readTyped } from './read.ts'
import { faultsIn, type Step, Steps, stepWith } from './steps.tsx'

export type FormProps<Schema extends z.core.$ZodType<object>, Value> = {
  /** Of the form on this page, and of its draft on this device. */
  id: string
  schema: Schema
  asks: Asks
  words: Readonly<Record<string, FieldWords>>
  button: string
  /** One after the other, where the fields are many; they name every field. */
  steps?: readonly Step[]
  /** What is sent along and nobody types. */
  fixed?: Readonly<Record<string, unknown>>
  /** What stands there before anybody types. */
  initial?: Typed
  /** No draft is kept: it would be of no use later, as a code of a sign-in. */
  keepsNothing?: boolean
  /** The same key for the same input: what is sent twice is done once. */
  send: (input: z.input<Schema>, key: string) => Promise<Result<Value>>
  onSent: (value: Value) => void
}

export function Form<Schema extends z.core.$ZodType<object>, Value>(props: FormProps<Schema, Value>) {
  const { id, schema, asks, words, button, fixed = {}, initial = {}, keepsNothing = false, send, onSent } = props
  const { steps = [] } = props
  const { language, drafts, newKey } = usePortal()
  const text = PORTAL_FORM_TEXTS[language]
  const [draft, setDraft] = useState(() => (keepsNothing ? {} : drafts.read(id)))
  const [typed, setTyped] = useState<Typed>(() => ({ ...initial, ...draft }))
  const [faults, setFaults] = useState<Faults>({})
  const [problem, setProblem] = useState<Problem>()
  const [pending, setPending] = useState(false)
  /** How often it was refused: each time a reader is led to the summary. */
  const [refused, setRefused] = useState(0)
  const [seen, setSeen] = useState(0)
  const sending = useRef(false)
  const sent = useRef({ input: '', key: '' })
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (refused > 0) summary.current?.querySelector<HTMLElement>('[role=alert]')?.focus()
  }, [refused])

  const refuse = (found: Faults, why?: Problem) => {
    setFaults(found)
    setProblem(why)
    setSeen(stepWith(found, steps, seen))
    setRefused((times) => times + 1)
  }

  const submit = async () => {
    if (sending.current) return
    const read = readTyped(schema, asks, typed, fixed)
    const step = steps[seen]
    if (step !== undefined && seen < steps.length - 1) {
      const here = read.ok ? {} : faultsIn(read.faults, step)
      if (Object.keys(here).length > 0) return refuse(here)
      setFaults({})
      setProblem(undefined)
      return setSeen(seen + 1)
    }
    if (!read.ok) {
      const none = Object.keys(read.faults).length === 0
      return refuse(read.faults, none ? ownProblem('failed', language) : undefined)
    }
    sending.current = true
    setPending(true)
    const input = JSON.stringify(read.input)
    if (sent.current.input !== input) sent.current = { input, key: newKey() }
    const result = await send(read.input, sent.current.key)
    sending.current = false
    setPending(false)
    if (!result.ok) return refuse(faultsOf(result.problem, asks, typed) ?? {}, result.problem)
    drafts.forget(id)
    sent.current = { input: '', key: '' }
    setDraft({})
    setTyped(initial)
    setFaults({})
    setProblem(undefined)
    setSeen(0)
    onSent(result.value)
  }

  const discard = () => {
    drafts.forget(id)
    setDraft({})
    setTyped(initial)
  }

  const fields = (names: readonly string[]) =>
    Object.entries(asks)
      .filter(([name]) => names.includes(name))
      .map(([name, ask]) => (
        <Field
          key={name}
          form={id}
          name={name}
          ask={ask}
          bounds={boundsOf(schema, name)}
          words={words[name] ?? { label: name }}
          language={language}
          value={typed[name] ?? ''}
          fault={faults[name]}
        />
      ))
  const wrong = (steps[seen]?.names ?? Object.keys(asks)).filter((name) => faults[name] !== undefined)
  const links = wrong.map((name) => ({
    href: `#${fieldId(id, name)}`,
    name: faultText(words[name] ?? { label: name }, faults[name] ?? 'wrong', language),
  }))
  return (
    <form
      id={id}
      class="screen"
      noValidate
      aria-busy={pending}
      onInput={({ currentTarget }) => {
        const next = typedIn(currentTarget, asks)
        setTyped(next)
        if (!keepsNothing) drafts.write(id, changedFrom(initial, next))
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch((error: unknown) => console.error(error))
      }}
    >
      <div ref={summary}>
        {wrong.length > 0 && <FormSummary heading={text.faults(wrong.length)} says={text.kept} links={links} />}
        {wrong.length === 0 && problem !== undefined && (
          <FormSummary heading={problem.title} says={saying(problem, text.request)} />
        )}
      </div>
      {Object.keys(draft).length > 0 && (
        <p class="mt-2 flex flex-wrap items-center gap-3 text-sm">
          {text.draft}
          <button type="button" class="btn border border-current min-h-11" onClick={discard}>
            {text.discard}
          </button>
        </p>
      )}
      {steps.length === 0 ? fields(Object.keys(asks)) : <Steps steps={steps} seen={seen} fields={fields} />}
      <p class="mt-6 flex flex-wrap gap-3">
        {seen > 0 && (
          <button class="btn border border-current min-h-11" type="button" onClick={() => setSeen(seen - 1)}>
            {text.previous}
          </button>
        )}
        <button class="btn btn-primary min-h-11" type="submit" aria-disabled={pending}>
          {seen < steps.length - 1 ? text.next : button}
        </button>
      </p>
      <p role="status" class="mt-2 text-sm">
        {pending ? text.sending : ''}
      </p>
    </form>
  )
}

/** The number of the request where it is ours to look into. */
function saying({ detail, status, requestId }: Problem, request: (id: string) => string): string {
  return status >= 500 && requestId !== undefined ? `${detail} ${request(requestId)}` : detail
}

/** Only what somebody changed is a draft: what stood there before may have been changed by another since. */
function changedFrom(initial: Typed, typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== (initial[name] ?? '')))
}

function typedIn(form: HTMLFormElement, asks: Asks): Typed {
  const data = new FormData(form)
  return Object.fromEntries(Object.keys(asks).map((name) => [name, data.getAll(name).map(String).join('\n')]))
}
