// What drafting, enacting and repealing say no to.
import type { Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { MOST_DRAFTS } from './schema.ts'

export function noSuchRegulation(): Refusal {
  return new Refusal('missing', 'regulation', {
    id: 'Peraturan itu tidak ada. Periksa daftar peraturan lalu pilih kembali.',
    en: 'There is no such regulation. Look at the list of regulations and choose again.',
  })
}

export function noSuchRule(): Refusal {
  return new Refusal('missing', 'rule', {
    id: 'Ketentuan itu tidak ada dalam peraturan ini. Pilih ketentuan peraturan ini, atau susun yang baru.',
    en: 'This regulation has no such rule. Choose one of its rules, or draft a new one.',
  })
}

export function noSuchDraft(): Refusal {
  return new Refusal('missing', 'rule-draft', {
    id: 'Rancangan ketentuan itu tidak ada, atau sudah ditetapkan. Muat ulang rancangannya lalu pilih kembali.',
    en: 'There is no such draft, or it is enacted already. Load the drafts again and choose again.',
  })
}

export function alreadyDrafted(from: Day): Refusal {
  return new Refusal('conflict', 'already-drafted', {
    id: `Ketentuan ini sudah punya rancangan yang berlaku mulai ${from}. Sunting rancangan itu, atau pilih tanggal lain.`,
    en: `This rule already has a draft from ${from}. Edit that draft, or choose another day.`,
  })
}

export function fromTaken(from: Day): Refusal {
  return new Refusal('conflict', 'from-taken', {
    id: `Ketentuan ini sudah punya versi yang ditetapkan mulai ${from}, dan versi yang ditetapkan tidak berubah. Pilih tanggal mulai lain.`,
    en: `This rule already has an enacted version from ${from}, and an enacted version never changes. Choose another first day.`,
  })
}

export function backdated(from: Day, today: Day): Refusal {
  return new Refusal('invalid', 'from-before-today', {
    id: `Versi ini berlaku mulai ${from}, sebelum hari ini (${today}); ketentuan tidak berlaku surut. Ubah tanggal mulainya menjadi hari ini atau sesudahnya.`,
    en: `This version would begin on ${from}, before today (${today}); no rule binds backwards. Set its first day to today or later.`,
  })
}

export function nothingToEnact(): Refusal {
  return new Refusal('invalid', 'nothing-to-enact', {
    id: 'Tidak ada rancangan ketentuan yang disebut, jadi tidak ada yang ditetapkan. Susun ketentuannya lebih dahulu.',
    en: 'No drafted rule was named, so there is nothing to enact. Draft its rules first.',
  })
}

export function tooManyDrafts(): Refusal {
  return new Refusal('conflict', 'too-many-drafts', {
    id: `Peraturan ini sudah punya ${MOST_DRAFTS} rancangan ketentuan. Tetapkan atau hapus sebagian lebih dahulu.`,
    en: `This regulation already has ${MOST_DRAFTS} drafted versions. Enact or drop some of them first.`,
  })
}

export function notEnacted(): Refusal {
  return new Refusal('conflict', 'not-enacted', {
    id: 'Peraturan ini belum ditetapkan, jadi tidak dapat dicabut. Hapus rancangan ketentuannya bila tidak dipakai.',
    en: 'This regulation is not enacted, so it cannot be repealed. Drop its drafts if they are not needed.',
  })
}

export function alreadyRepealed({ repealedOn = '' }: { repealedOn?: string | undefined }): Refusal {
  return new Refusal('conflict', 'repealed', {
    id: `Peraturan ini sudah dicabut pada ${repealedOn}, jadi tidak dapat diubah lagi. Susun peraturan baru.`,
    en: `This regulation was repealed on ${repealedOn}, so it cannot be changed any more. Draft a new one.`,
  })
}
