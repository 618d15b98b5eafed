// The form by which somebody says that they want to start: it works without scripts, and shows again what was typed.
import { formHref } from '../../core/contract/forms.ts'
import { MOST_EMAIL } from '../../core/inquiry/schema.ts'
import { MOST_PLAN, OTHER_CATEGORY } from '../../core/interest/schema.ts'
import { CATEGORY_IDS } from '../../core/region/category-id.ts'
import { kecamatans } from '../../core/region/villages.ts'
import { FORM_TEXTS } from '../text/forms.ts'
import { categoryName } from '../text/names.ts'
import type { Language } from '../text/text.ts'
import { Check, Input, Select, TextArea } from './form-field.tsx'
import { type Faults, FormFrame, fieldsOf, type Typed } from './form-frame.tsx'

export const INTEREST_FORM = 'minat'

type InterestFormProps = { language: Language; typed?: Typed; faults?: Faults }

export function InterestForm({ language, typed = {}, faults = {} }: InterestFormProps) {
  const { optional, interest: text } = FORM_TEXTS[language]
  const field = fieldsOf(INTEREST_FORM, text.fields, typed, faults)
  const places = kecamatans()
    .map(({ code, name }) => ({ value: code, name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const kinds = CATEGORY_IDS.map((id) => ({ value: id, name: categoryName(id, language) }))
  return (
    <FormFrame id={INTEREST_FORM} action={formHref('interest', language)} language={language} send={text.send}>
      <Input {...field('person')} autocomplete="name" most={120} />
      <Input {...field('phone')} type="tel" autocomplete="tel" most={40} optional={optional} />
      <Input {...field('email')} type="email" autocomplete="email" most={MOST_EMAIL} optional={optional} />
      <Select {...field('kecamatan')} choose={text.choose} choices={places} />
      <Input {...field('village')} autocomplete="off" most={120} optional={optional} />
      <Select
        {...field('category')}
        choose={text.choose}
        choices={[...kinds, { value: OTHER_CATEGORY, name: text.other }]}
      />
      <TextArea {...field('plan')} lines={3} most={MOST_PLAN} optional={optional} />
      <Check {...field('consent')} says="yes" />
    </FormFrame>
  )
}
