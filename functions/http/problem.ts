// Refusals as RFC 9457 problem+json: the one mapping from the domain's vocabulary to HTTP.
import type { Fault, Refusal, RefusalKind } from '../../core/kernel/refusal.ts'
import type { Language } from './language.ts'

export const STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'too-many': 429,
} as const satisfies Record<RefusalKind, number>

const TITLES: Record<RefusalKind | 'failed', Record<Language, string>> = {
  invalid: { id: 'Masukan belum benar', en: 'The input is not right' },
  unauthenticated: { id: 'Perlu masuk', en: 'Sign-in needed' },
  forbidden: { id: 'Tidak berwenang', en: 'Not permitted' },
  missing: { id: 'Tidak ditemukan', en: 'Not found' },
  conflict: { id: 'Bertentangan dengan keadaan sekarang', en: 'Conflicts with how things stand' },
  'too-many': { id: 'Terlalu sering', en: 'Too often' },
  failed: { id: 'Ada gangguan di sistem', en: 'Something failed in the system' },
}

const FAILED: Record<Language, string> = {
  id: 'Permintaan Anda belum dapat diselesaikan karena gangguan di sistem kami. Coba lagi beberapa menit lagi; bila tetap gagal, sebutkan nomor permintaan ini kepada petugas.',
  en: 'Your request could not be finished because something failed on our side. Try again in a few minutes; if it fails again, tell an officer this request number.',
}

export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: string
  requestId: string
  faults?: readonly Fault[]
}

export function problemOf(refusal: Refusal, requestId: string, language: Language): Problem {
  return {
    type: `urn:etalase:${refusal.kind}:${refusal.code}`,
    title: TITLES[refusal.kind][language],
    status: STATUS[refusal.kind],
    detail: refusal.sentence[language],
    code: refusal.code,
    requestId,
    ...(refusal.faults.length === 0 ? {} : { faults: refusal.faults.slice(0, 50) }),
  }
}

/** Anything that is no refusal: it was logged, and tells nothing. */
export function failure(requestId: string, language: Language): Problem {
  return {
    type: 'urn:etalase:failed',
    title: TITLES.failed[language],
    status: 500,
    detail: FAILED[language],
    code: 'failed',
    requestId,
  }
}

/** What was thrown, as an error that can be logged. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
