// One field of a form, in the shape in which it is asked for.
import { Check, Input, Select, Several, TextArea } from '../../parts/form-field.tsx'
import { type FieldWords, PORTAL_FORM_TEXTS } from '../../text/portal/form.ts'
import type { Language } from '../../text/text.ts'
import type { Ask, Bounds } from './fields.ts'

type Props = {
  form: string
  name: string
  ask: Ask
  bounds: Bounds
  words: FieldWords
  language: Language
  value: string
  fault: 'missing' | 'wrong' | undefined
}

export function Field({ form, name, ask, bounds, words, language, value, fault }: Props) {
  const text = PORTAL_FORM_TEXTS[language]
  const common = {
    form,
    name,
    label: words.label,
    hint: words.hint,
    error: fault === undefined ? undefined : faultText(words, fault, language),
    optional: bounds.required || ask.needed === true ? undefined : text.optional,
    value,
  }
  switch (ask.as) {
    case 'text':
      return <Input {...common} type={ask.type ?? 'text'} autocomplete={ask.autocomplete ?? 'off'} most={bounds.most} />
    case 'lines':
      return <TextArea {...common} lines={ask.lines} most={bounds.most} />
    case 'number':
      return (
        <Input {...common} keys={ask.decimals === undefined ? 'numeric' : 'decimal'} autocomplete="off" most={20} />
      )
    case 'day':
      return <Input {...common} type="date" autocomplete="off" most={10} />
    case 'choice':
      return <Select {...common} choose={text.choose} choices={ask.choices} />
    case 'several':
      return <Several {...common} choices={ask.choices} />
    case 'check':
      return <Check {...common} says="ya" />
  }
}

export function faultText(words: FieldWords, fault: 'missing' | 'wrong', language: Language): string {
  const text = PORTAL_FORM_TEXTS[language]
  if (fault === 'missing') return words.missing ?? text.missing(words.label)
  return words.wrong ?? text.wrong(words.label)
}
