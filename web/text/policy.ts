// A matching policy in words: by which steps makers are put in order for a slot, since when, and where its bands end.
import type { Criterion, MatchingPolicy } from '../../core/matching/policy.ts'
import type { OrderedBy } from '../../core/policy/schema.ts'
import { dayText, type Language, numberText } from './text.ts'

const indonesian = {
  usual: (steps: string) => `Urutan IKM untuk sebuah slot menurut kebijakan biasa: ${steps}.`,
  since: (day: string, steps: string) => `Urutan IKM untuk sebuah slot menurut kebijakan sejak ${day}: ${steps}.`,
  next: ', lalu ',
  steps: {
    alive: 'tanda usaha terbaru',
    rotation: 'paling sedikit slot',
    distance: 'paling dekat',
    checked: 'sertifikat yang sudah dilihat petugas',
    price: 'harga terendah',
    readiness: 'keterangan produk terlengkap',
  } satisfies Record<Criterion, string>,
  aliveDays: (limits: string) => `Batas tanda usaha: ${limits} hari.`,
  distanceKm: (limits: string) => `Batas jarak: ${limits} km.`,
  equals:
    'IKM di antara dua batas yang sama dianggap setara. Di antara yang setara langkah berikutnya yang memutuskan, dan terakhir giliran.',
}
type PolicyText = typeof indonesian

const english: PolicyText = {
  usual: (steps) => `The IKM are put in order for a slot by the usual policy: ${steps}.`,
  since: (day, steps) => `The IKM are put in order for a slot by the policy since ${day}: ${steps}.`,
  next: ', then ',
  steps: {
    alive: 'newest sign of business',
    rotation: 'fewest slots',
    distance: 'nearest',
    checked: 'certificates that an officer saw',
    price: 'lowest price',
    readiness: 'most said of the product',
  },
  aliveDays: (limits) => `Limits for signs of business: ${limits} days.`,
  distanceKm: (limits) => `Limits for distances: ${limits} km.`,
  equals:
    'IKM between the same two limits count as equal. Between equals the next step decides, and at last whose turn it is.',
}

const POLICY_TEXTS: Record<Language, PolicyText> = { id: indonesian, en: english }

/** How each step is called. */
export function stepNames(language: Language): Record<Criterion, string> {
  return POLICY_TEXTS[language].steps
}

/** One sentence for partner, IKM and officer: since when the makers of a slot stand in which order. */
export function orderText({ since, order }: OrderedBy, language: Language): string {
  const text = POLICY_TEXTS[language]
  const steps = order.map((step) => text.steps[step]).join(text.next)
  return since === null ? text.usual(steps) : text.since(dayText(since, language), steps)
}

/** Where the bands of its steps end, and what that means; nothing where it has no step with bands. */
export function bandTexts(policy: MatchingPolicy, language: Language): string[] {
  const text = POLICY_TEXTS[language]
  const limits = (of: readonly number[]) => of.map((limit) => numberText(limit, language)).join(', ')
  const { order, aliveDays, distanceKm } = policy
  const bands = [
    ...(order.includes('alive') ? [text.aliveDays(limits(aliveDays))] : []),
    ...(order.includes('distance') ? [text.distanceKm(limits(distanceKm))] : []),
  ]
  return bands.length === 0 ? [] : [...bands, text.equals]
}
