// The ways of a request to erase: a table, and what is said where a step is not open.
import { Refusal, type Sentence } from '../kernel/refusal.ts'
import { following } from '../kernel/steps.ts'

/** `cleared`: nothing personal is on record or on a page any more, and files are still to go. */
export const ERASURE_STATES = ['asked', 'taken-back', 'refused', 'cleared', 'done'] as const
export type ErasureState = (typeof ERASURE_STATES)[number]

export const ERASURE_STEPS = [
  { from: 'none', on: 'ask', to: 'asked' },
  { from: 'taken-back', on: 'ask', to: 'asked' },
  { from: 'refused', on: 'ask', to: 'asked' },
  { from: 'asked', on: 'take-back', to: 'taken-back' },
  { from: 'asked', on: 'refuse', to: 'refused' },
  { from: 'asked', on: 'clear', to: 'cleared' },
  { from: 'cleared', on: 'finish', to: 'done' },
] as const satisfies readonly { from: ErasureState | 'none'; on: string; to: ErasureState }[]
type Step = (typeof ERASURE_STEPS)[number]['on']

const stepFrom = following<ErasureState, Step>(ERASURE_STEPS)

export function stepTo(from: ErasureState | undefined, on: Step): ErasureState {
  const to = stepFrom(from ?? 'none', on)
  if (to === undefined) throw notOpen(from ?? 'none')
  return to
}

const SAYS: Record<ErasureState | 'none', Sentence> = {
  none: { id: 'tidak ada permintaan hapus data', en: 'there is no request to erase' },
  asked: {
    id: 'permintaannya sudah masuk dan menunggu petugas',
    en: 'the request is in already and waits for an officer',
  },
  'taken-back': { id: 'permintaannya sudah ditarik kembali', en: 'the request was taken back' },
  refused: { id: 'permintaannya sudah ditolak', en: 'the request was refused' },
  cleared: { id: 'datanya sudah dihapus', en: 'the data were erased already' },
  done: { id: 'datanya sudah dihapus', en: 'the data were erased already' },
}

export function notOpen(state: ErasureState | 'none'): Refusal {
  const { id, en } = SAYS[state]
  return new Refusal(state === 'none' ? 'missing' : 'conflict', 'erasure-not-open', {
    id: `Langkah itu tidak dapat dilakukan: ${id}. Muat ulang halamannya lalu pilih kembali.`,
    en: `That step cannot be taken: ${en}. Load the page again and choose from it.`,
  })
}
