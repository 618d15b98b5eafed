// How the fields of an outlet that can be edited are called in a sentence.
import type { Sentence } from '../kernel/refusal.ts'

export const OUTLET_FIELD_WORDS: Readonly<Record<string, Sentence>> = {
  name: { id: 'nama', en: 'the name' },
  brand: { id: 'merek', en: 'the brand' },
  address: { id: 'alamat', en: 'the address' },
  mapLink: { id: 'tautan peta', en: 'the map link' },
  hours: { id: 'jam buka', en: 'the opening hours' },
}
