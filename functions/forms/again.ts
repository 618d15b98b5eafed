// A form that was not taken: what is said above it when it is shown again, and with which status.
import type { Refusal } from '../../core/kernel/refusal.ts'
import { type Faults, linksTo, type Typed } from '../../web/parts/form-frame.tsx'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import type { Language } from '../../web/text/text.ts'
import { faultsIn } from './pages.tsx'

/** `id` is the form's; `fields` are what a person types into it. */
type Form = { id: string; of: 'inquiry' | 'interest'; fields: readonly string[] }

/** Undefined where nothing in the form can be put right. */
export function againOf(refusal: Refusal, typed: Typed, { id, of, fields }: Form, language: Language) {
  const text = FORM_TEXTS[language]
  if (refusal.kind === 'too-many') {
    const says = `${refusal.sentence[language]} ${text.keptToo}`
    return { status: 429, faults: {} as Faults, summary: { heading: text.tooOften, says } }
  }
  const faults = faultsIn(refusal, typed, fields)
  if (faults === undefined) return undefined
  const links = linksTo(id, text[of].fields, faults)
  return { status: 422, faults, summary: { heading: text.faults(links.length), says: text.kept, links } }
}
