// The addresses at which a certificate is verified: what the QR of the paper leads to, without signing in.
import type { Language } from '../engine/words/tell.ts'

/** With `{name}` where something stands in the path, as in the contract. */
export const CERTIFICATE_PATHS: Record<Language, string> = {
  id: '/sertifikat/{certificate}',
  en: '/en/sertifikat/{certificate}',
}

export function certificateHref(language: Language, certificate: string): string {
  return CERTIFICATE_PATHS[language].replace('{certificate}', certificate)
}
