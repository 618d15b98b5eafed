// The fields of a form: label, hint and fault above what is typed, each named to whoever cannot see them.
import type { ComponentChildren } from 'preact'

export type FieldProps = {
  /** The id of the form, so that two forms on a page do not share ids. */
  form: string
  name: string
  label: string
  hint?: string | undefined
  /** What is wrong with what was typed. */
  error?: string | undefined
  /** The word that says that it may stay empty; without it the field is required. */
  optional?: string | undefined
  /** What was typed before. */
  value?: string | undefined
}

const BOX =
  'mt-1 block min-h-11 w-full max-w-prose border border-base-content bg-base-100 px-3 py-2 aria-invalid:border-2'

export const fieldId = (form: string, name: string) => `${form}-${name}`

type InputProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date'
  /** Which keys a telephone shows, where the type does not say it. */
  keys?: 'numeric' | 'decimal' | undefined
  autocomplete: string
  most: number
}

export function Input({ type = 'text', keys, autocomplete, most, value = '', ...field }: InputProps) {
  const own = { ...attributesOf(field), class: BOX, autocomplete, maxlength: most, inputmode: keys, value }
  return (
    <Row {...field}>
      {type === 'email' && <input {...own} type="email" />}
      {type === 'tel' && <input {...own} type="tel" />}
      {type === 'url' && <input {...own} type="url" />}
      {type === 'date' && <input {...own} type="date" maxlength={undefined} />}
      {type === 'text' && <input {...own} type="text" />}
    </Row>
  )
}

/** `lines`: how many are seen at once. */
export function TextArea({ lines, most, value = '', ...field }: FieldProps & { lines: number; most: number }) {
  return (
    <Row {...field}>
      <textarea {...attributesOf(field)} class={BOX} rows={lines} maxlength={most} value={value} />
    </Row>
  )
}

type SelectProps = FieldProps & { choose: string; choices: readonly { value: string; name: string }[] }

export function Select({ choose, choices, value = '', ...field }: SelectProps) {
  return (
    <Row {...field}>
      <select {...attributesOf(field)} class={BOX}>
        <option value="">{choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.name}
          </option>
        ))}
      </select>
    </Row>
  )
}

/** A box to tick; `value` is what it says where it is ticked. */
export function Check({ says, value, ...field }: FieldProps & { says: string }) {
  return (
    <div class="mt-4 max-w-prose">
      <Fault {...field} />
      <label class="flex min-h-11 items-start gap-3 py-2" for={fieldId(field.form, field.name)}>
        <input
          {...attributesOf(field)}
          class="mt-1 size-5 shrink-0 accent-primary"
          type="checkbox"
          value={says}
          checked={value === says}
        />
        <span>{field.label}</span>
      </label>
      <Hint {...field} />
    </div>
  )
}

/** Several boxes to tick under one label; `value` holds what is ticked, a line each. */
export function Several({ choices, value = '', ...field }: Omit<SelectProps, 'choose'>) {
  const id = fieldId(field.form, field.name)
  const { 'aria-describedby': described } = attributesOf(field)
  return (
    <fieldset id={id} class="mt-4" tabindex={-1} aria-describedby={described}>
      <legend class="font-semibold">
        {field.label}
        {field.optional !== undefined && <span class="font-normal"> ({field.optional})</span>}
      </legend>
      <Hint {...field} />
      <Fault {...field} />
      {choices.map((choice) => (
        <label key={choice.value} class="flex min-h-11 items-start gap-3 py-2">
          <input
            class="mt-1 size-5 shrink-0 accent-primary"
            type="checkbox"
            name={field.name}
            value={choice.value}
            checked={value.split('\n').includes(choice.value)}
          />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Row({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="mt-4">
      <label class="font-semibold" for={fieldId(field.form, field.name)}>
        {field.label}
        {field.optional !== undefined && <span class="font-normal"> ({field.optional})</span>}
      </label>
      <Hint {...field} />
      <Fault {...field} />
      {children}
    </div>
  )
}

function Hint({ form, name, hint }: FieldProps) {
  if (hint === undefined) return null
  return (
    <p id={`${fieldId(form, name)}-hint`} class="max-w-prose text-sm">
      {hint}
    </p>
  )
}

function Fault({ form, name, error }: FieldProps) {
  if (error === undefined) return null
  return (
    <p id={`${fieldId(form, name)}-error`} class="max-w-prose font-semibold text-error">
      {error}
    </p>
  )
}

function attributesOf({ form, name, hint, error, optional }: FieldProps) {
  const id = fieldId(form, name)
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim()
  return {
    id,
    name,
    required: optional === undefined,
    'aria-describedby': described === '' ? undefined : described,
    ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
  }
}
