// A refusal: the closed vocabulary of what the system says no to, in a sentence that tells what can be done now.

export const REFUSAL_KINDS = ['invalid', 'unauthenticated', 'forbidden', 'missing', 'conflict', 'too-many'] as const
export type RefusalKind = (typeof REFUSAL_KINDS)[number]

/** The same sentence in Indonesian and English: what was tried, why not, what can be done now. */
export type Sentence = { id: string; en: string }

/** One fault of an input: where (`slots.0.areaDm2`) and what. */
export type Fault = { path: string; message: string }

export class Refusal extends Error {
  readonly kind: RefusalKind
  /** Stable, kebab-case, for programs. */
  readonly code: string
  readonly sentence: Sentence
  readonly faults: readonly Fault[]

  constructor(kind: RefusalKind, code: string, sentence: Sentence, faults: readonly Fault[] = []) {
    super(`${kind}/${code}: ${sentence.en}`)
    this.name = 'Refusal'
    this.kind = kind
    this.code = code
    this.sentence = sentence
    this.faults = faults
  }
}

/** `slots[0].areaDm2` for ['slots', 0, 'areaDm2']; `$` for the whole. */
export function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return text === '' ? '$' : text.replace(/^\./, '')
}

/** An input that is not of its schema's form. */
export function invalidInput(what: string, faults: readonly Fault[]): Refusal {
  const first = faults[0]
  const where = first ? `${first.path}: ${first.message}` : ''
  return new Refusal(
    'invalid',
    'input',
    {
      id: `Masukan untuk ${what} belum dapat diterima (${where}). Perbaiki isian itu lalu kirim lagi.`,
      en: `The input for ${what} cannot be accepted (${where}). Correct it and send it again.`,
    },
    faults,
  )
}
