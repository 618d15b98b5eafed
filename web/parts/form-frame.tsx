// What every form of the public has around its fields: the summary of what is wrong, the trap for machines, the button.
import type { ComponentChildren } from 'preact'
import { addressOf } from '../../core/publish/page.ts'
import { FORM_TEXTS } from '../text/forms.ts'
import type { Language } from '../text/text.ts'
import { fieldId } from './form-field.tsx'

/** A field that nobody sees and no person fills: whoever does is a machine. */
export const TRAP = 'situs'

/** Keeps what is typed until it was sent, and waits for a signal; the forms work without it. */
export const FORMS_SCRIPT = '/assets/forms.js'

/** By the name of the field: whether nothing was typed there, or something that cannot be taken. */
export type Faults = Readonly<Record<string, 'missing' | 'wrong'>>
/** What was typed, by the name of the field. */
export type Typed = Readonly<Record<string, string>>

type Words = Record<string, { label: string; hint?: string; missing: string; wrong: string }>

/** What each field of the form is given. */
export function fieldsOf(form: string, words: Words, typed: Typed, faults: Faults) {
  return (name: string) => {
    const fault = faults[name]
    const { label = name, hint, missing = '', wrong = '' } = words[name] ?? {}
    const error = fault === undefined ? undefined : fault === 'missing' && missing !== '' ? missing : wrong
    return { form, name, label, hint, error, value: typed[name] }
  }
}

type FrameProps = {
  id: string
  action: string
  language: Language
  /** Fields that nobody types into. */
  hidden?: Typed
  send: string
  children: ComponentChildren
}

export function FormFrame({ id, action, language, hidden = {}, send, children }: FrameProps) {
  const text = FORM_TEXTS[language]
  return (
    <form id={id} method="post" action={action} class="screen" data-offline={text.offline}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <p class="hidden" aria-hidden="true">
        <label for={fieldId(id, TRAP)}>{text.trap}</label>
        <input id={fieldId(id, TRAP)} name={TRAP} tabindex={-1} autocomplete="off" />
      </p>
      <p class="mt-6">
        <button class="btn btn-primary min-h-11" type="submit">
          {send}
        </button>
      </p>
      <p class="mt-3 text-sm">
        <a
          class="inline-flex min-h-11 items-center underline underline-offset-4"
          href={addressOf({ kind: 'about', page: 'privasi' }, language)}
        >
          {text.privacy}
        </a>
      </p>
      <script type="module" src={FORMS_SCRIPT} />
    </form>
  )
}

/** A link to each field that is wrong, in the order of the fields. */
export function linksTo(form: string, words: Words, faults: Faults): { href: string; name: string }[] {
  return Object.keys(words).flatMap((name) => {
    const { error } = fieldsOf(form, words, {}, faults)(name)
    return error === undefined ? [] : [{ href: `#${fieldId(form, name)}`, name: error }]
  })
}
