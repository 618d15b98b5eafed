// What memberships say no to.
import { Refusal } from '../kernel/refusal.ts'
import { MOST_HATS, MOST_MEMBERS, MOST_OWNERS } from './schema.ts'

export function alreadyMember(): Refusal {
  return new Refusal('conflict', 'already-member', {
    id: 'Orang ini sudah menjadi anggota, jadi tidak ada yang perlu diterima lagi. Bila perannya keliru, minta pemilik mengubahnya.',
    en: 'This person is a member already, so there is nothing to accept. If the role is wrong, ask an owner to change it.',
  })
}

export function lastOwner(): Refusal {
  return new Refusal('conflict', 'last-owner', {
    id: 'Ini pemilik terakhir mitra ini, dan tanpa pemilik tidak ada yang dapat mengurusnya. Jadikan orang lain pemilik lebih dahulu.',
    en: 'This is the last owner of this partner, and without one nobody could look after it. Make somebody else an owner first.',
  })
}

export function manyMembers(): Refusal {
  return new Refusal('conflict', 'too-many-members', {
    id: `Mitra ini sudah punya ${MOST_MEMBERS} anggota dan undangan, jadi tidak dapat ditambah. Keluarkan anggota atau tarik undangan lebih dahulu.`,
    en: `This partner has ${MOST_MEMBERS} members and invitations already, so no more can be added. Remove or withdraw one first.`,
  })
}

export function manyOwners(): Refusal {
  return new Refusal('conflict', 'too-many-owners', {
    id: `Mitra ini sudah punya ${MOST_OWNERS} pemilik. Ubah peran salah satunya lebih dahulu, atau pilih peran pengelola.`,
    en: `This partner has ${MOST_OWNERS} owners already. Change the role of one of them first, or choose the role of manager.`,
  })
}

export function manyHats(): Refusal {
  return new Refusal('conflict', 'too-many-memberships', {
    id: `Akun ini sudah punya ${MOST_HATS} keanggotaan, jadi tidak dapat ditambah. Minta salah satunya diakhiri lebih dahulu.`,
    en: `This account has ${MOST_HATS} memberships already, so no more can be added. Ask for one of them to be ended first.`,
  })
}

export function otherIkm(): Refusal {
  return new Refusal('conflict', 'other-ikm', {
    id: 'Akun ini sudah bertindak untuk IKM lain, dan satu akun hanya untuk satu IKM. Pakai akun lain, atau akhiri keanggotaan itu lebih dahulu.',
    en: 'This account acts for another IKM already, and one account acts for one IKM only. Use another account, or end that membership first.',
  })
}

export function notByYou(): Refusal {
  return new Refusal('forbidden', 'not-by-you', {
    id: 'Pengelola hanya mengurus petugas gerai, bukan pemilik atau pengelola lain. Minta pemilik mitra ini melakukannya.',
    en: 'A manager looks after clerks only, not after owners or other managers. Ask an owner of this partner to do it.',
  })
}

export function notToYourself(): Refusal {
  return new Refusal('forbidden', 'not-to-yourself', {
    id: 'Tidak seorang pun memberi, mengubah atau memutuskan kewenangannya sendiri. Minta pejabat lain melakukannya.',
    en: 'Nobody gives, changes or decides on a power of their own. Ask another official to do it.',
  })
}

export function powerNotOfAgency(): Refusal {
  return new Refusal('invalid', 'power-of-agency', {
    id: 'Dinas ini tidak memiliki kewenangan itu. Pilih kewenangan lain, atau dinas yang memilikinya.',
    en: 'This agency has no such power to give. Choose another power, or the agency that has it.',
  })
}

export function noSuchPower(): Refusal {
  return new Refusal('missing', 'power', {
    id: 'Akun itu tidak memegang kewenangan itu, atau sudah berakhir. Muat ulang daftar petugas lalu pilih kembali.',
    en: 'That account does not hold this power, or it has ended. Load the list of officers again and choose from it.',
  })
}

export function noSuchHat(): Refusal {
  return new Refusal('missing', 'hat', {
    id: 'Anda tidak bertindak untuk yang itu, atau sudah berhenti. Muat ulang halaman akun Anda.',
    en: 'You do not act for that one, or have left already. Load the page of your account again.',
  })
}

export function noAccountOfEmail(): Refusal {
  return new Refusal('missing', 'account-of-email', {
    id: 'Belum ada akun dengan alamat surel ini, jadi kewenangan belum diberikan. Minta orangnya masuk ke Etalase sekali, lalu ulangi.',
    en: 'There is no account with this e-mail address yet, so no power was given. Ask the person to sign in to Etalase once, then repeat it.',
  })
}
