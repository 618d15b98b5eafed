// The addresses in the codes of shelf cards: each is counted for its IKM and leads on to the published page.
import type { Language } from '../engine/words/tell.ts'
import type { Carded } from '../publish/page.ts'

/** Short, because a longer address makes a code of smaller dots. With `{name}` where something stands in the path. */
export const QR_PATHS = {
  ikm: { id: '/q/{ikm}', en: '/en/q/{ikm}' },
  product: { id: '/q/{ikm}/{product}', en: '/en/q/{ikm}/{product}' },
} as const satisfies Record<string, Record<Language, string>>

export function qrHref(language: Language, ikm: string, of: Carded): string {
  const own = QR_PATHS.ikm[language].replace('{ikm}', ikm)
  return of.kind === 'product' ? `${own}/${of.product}` : own
}
