// The form by which a buyer asks a maker: it works without scripts, and shows again what was typed.
import { formHref } from '../../core/contract/forms.ts'
import { MOST_EMAIL, MOST_MESSAGE } from '../../core/inquiry/schema.ts'
import { FORM_TEXTS } from '../text/forms.ts'
import type { Language } from '../text/text.ts'
import { Input, TextArea } from './form-field.tsx'
import { type Faults, FormFrame, fieldsOf, type Typed } from './form-frame.tsx'

export const INQUIRY_FORM = 'tanya'

type InquiryFormProps = {
  ikm: string
  product?: string | undefined
  language: Language
  typed?: Typed
  faults?: Faults
}

export function InquiryForm({ ikm, product, language, typed = {}, faults = {} }: InquiryFormProps) {
  const text = FORM_TEXTS[language]
  const field = fieldsOf(INQUIRY_FORM, text.inquiry.fields, typed, faults)
  return (
    <FormFrame
      id={INQUIRY_FORM}
      action={formHref('inquiry', language)}
      language={language}
      hidden={product === undefined ? { ikm } : { ikm, product }}
      send={text.inquiry.send}
    >
      <TextArea {...field('message')} lines={4} most={MOST_MESSAGE} />
      <Input {...field('person')} autocomplete="name" most={120} />
      <Input {...field('email')} type="email" autocomplete="email" most={MOST_EMAIL} />
      <Input {...field('phone')} type="tel" autocomplete="tel" most={40} optional={text.optional} />
      <p class="mt-4 max-w-prose text-sm">{text.inquiry.says}</p>
    </FormFrame>
  )
}
