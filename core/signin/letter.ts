// The mail that carries a code: fixed words in both languages, and nothing of what was typed in.
import type { Letter } from '../inquiry/letter.ts'

/** How long a code is good for, and how often one may be mistyped. */
export const CODE_MINUTES = 10
export const CODE_TRIES = 3

export function codeLetter(code: string): Letter {
  const id = [
    `Kode untuk masuk ke Etalase: ${code}`,
    `Kode ini berlaku ${CODE_MINUTES} menit dan hanya untuk satu kali masuk. Jangan berikan kepada siapa pun; petugas tidak pernah memintanya.`,
    'Bila Anda tidak meminta kode ini, abaikan surat ini: tanpa kode, tidak ada yang dapat masuk.',
  ]
  const en = [
    `The code to sign in to Etalase: ${code}`,
    `It is good for ${CODE_MINUTES} minutes and for one sign-in. Give it to nobody; no officer ever asks for it.`,
    'If you did not ask for it, ignore this mail: without the code nobody gets in.',
  ]
  return {
    subject: `Kode masuk Etalase · Etalase sign-in code`,
    text: [...id, ...en, 'Etalase Kabupaten Bekasi'].join('\n\n'),
  }
}
