// What a registration asks for, whether the person enters it or somebody who helps.
import { JOINING_TEXTS } from '../../text/portal/joining.ts'
import type { Language } from '../../text/text.ts'
import type { Asks } from '../form/fields.ts'
import { categoryChoices, villageChoices } from './choices.ts'

export function registrationAsks(language: Language): Asks {
  const { kinds, consent } = JOINING_TEXTS[language].register
  return {
    kind: { as: 'choice', choices: Object.entries(kinds).map(([value, name]) => ({ value, name })) },
    name: { as: 'text', autocomplete: 'organization' },
    village: { as: 'choice', choices: villageChoices() },
    category: { as: 'choice', choices: categoryChoices(language) },
    products: { as: 'lines', lines: 3 },
    nib: { as: 'text', type: 'tel' },
    person: { as: 'text', autocomplete: 'name' },
    businessNumber: { as: 'text', type: 'tel', autocomplete: 'tel' },
    consent: { as: 'choice', choices: [{ value: 'yes', name: consent }] },
  }
}
