// What a group offer is refused for, in sentences.
import type { Day } from '../kernel/day.ts'
import { Refusal, type Sentence } from '../kernel/refusal.ts'
import type { Lack } from '../matching/lacks.ts'
import type { Group } from './schema.ts'

const LACK_WORDS: Record<Lack['lacks'], Sentence> = {
  category: { id: 'kategori produknya', en: 'the category of its product' },
  certificate: { id: 'sertifikat yang diminta', en: 'a certificate that is asked for' },
  price: { id: 'harganya', en: 'its price' },
  unit: { id: 'satuan jualnya', en: 'its unit of sale' },
  capacity: { id: 'kapasitas sebulan untuk bagiannya', en: 'the capacity a month for its share' },
  'minimum-order': { id: 'pesanan minimum untuk bagiannya', en: 'the minimum order for its share' },
  'lead-time': { id: 'waktu pengerjaannya', en: 'its lead time' },
  supply: { id: 'cara pasoknya', en: 'its way of supply' },
  margin: { id: 'marginnya', en: 'its margin' },
  rent: { id: 'sewanya', en: 'its rent' },
  'payment-days': { id: 'tempo bayarnya', en: 'its payment days' },
  returns: { id: 'penanggung returnya', en: 'who bears its returns' },
}

export function memberLacks(name: string, lacks: readonly Lack[]): Refusal {
  const words = (language: 'id' | 'en') =>
    [...new Set(lacks.map((each) => LACK_WORDS[each.lacks][language]))].join(', ')
  return new Refusal('conflict', 'member-lacks', {
    id: `${name} belum memenuhi permintaan slot ini: ${words('id')}. Kecilkan bagiannya, pilih produk atau IKM lain, atau lengkapi datanya lebih dahulu.`,
    en: `${name} does not meet what this slot asks for: ${words('en')}. Give it a smaller share, choose another product or IKM, or complete its record first.`,
  })
}

export function sharesTooSmall(sum: number, wanted: number): Refusal {
  return new Refusal('invalid', 'shares-too-small', {
    id: `Bagian semua anggota berjumlah ${sum} sebulan, sedangkan slot ini meminta ${wanted}. Tambah bagian atau anggotanya.`,
    en: `The shares of all members come to ${sum} a month, and this slot asks for ${wanted}. Raise the shares or add members.`,
  })
}

export function memberGone(name: string | undefined): Refusal {
  return new Refusal('conflict', 'member-gone', {
    id: `${name ?? 'Salah satu IKM'} tidak (lagi) terverifikasi di Etalase atau tidak menawarkan produk itu, jadi tidak dapat ikut. Pilih produk atau IKM lain.`,
    en: `${name ?? 'One of the IKM'} is not verified in Etalase (any more) or does not offer that product, so it cannot take part. Choose another product or IKM.`,
  })
}

export function inOtherGroup(name: string): Refusal {
  return new Refusal('conflict', 'in-other-group', {
    id: `${name} sudah ada di kelompok lain untuk slot ini. Satu IKM hanya dapat ikut satu kelompok; pilih IKM lain, atau minta ia keluar dari kelompok itu.`,
    en: `${name} is in another group for this slot already. An IKM can be in one only: choose another, or ask it to leave that group.`,
  })
}

export function asksNoVolume(): Refusal {
  return new Refusal('conflict', 'no-volume', {
    id: 'Slot ini tidak menyebut volume sebulan, jadi tidak ada yang dapat dibagi dalam kelompok. Ajukan produk Anda sendiri.',
    en: 'This slot names no volume a month, so there is nothing for a group to share. Ask for it on your own.',
  })
}

export function leadMissing(): Refusal {
  return new Refusal('invalid', 'lead-without-share', {
    id: 'Pembuka kelompok ikut menanggung satu bagian. Isi juga bagian Anda sendiri.',
    en: 'Who opens a group bears a share of it too. Give your own share as well.',
  })
}

export function notLead(): Refusal {
  return new Refusal('forbidden', 'not-lead', {
    id: 'Hanya IKM pembuka kelompok yang mengatur bagian dan mengirim penawarannya. Sampaikan kepadanya, atau keluar dari kelompok ini.',
    en: 'Only the IKM that opened the group states the shares and sends the offer. Tell it, or leave the group.',
  })
}

export function shareChanged(): Refusal {
  return new Refusal('conflict', 'share-changed', {
    id: 'Bagian Anda baru saja diubah pembuka kelompok, jadi jawaban Anda belum dicatat. Lihat bagian yang baru, lalu jawab lagi.',
    en: 'The IKM that opened the group has just changed your share, so your answer was not recorded. Look at the new share and answer again.',
  })
}

export function alreadyAnswered(): Refusal {
  return new Refusal('conflict', 'group-answered', {
    id: 'Jawaban itu sudah tercatat, jadi tidak ada yang diubah. Tunggu langkah pembuka kelompok.',
    en: 'That answer is on record already, so nothing was changed. Wait for what the IKM that opened the group does next.',
  })
}

export function notAllAgreed(missing: number): Refusal {
  return new Refusal('conflict', 'not-all-agreed', {
    id: `Masih ada ${missing} anggota yang belum setuju, jadi penawaran belum dapat dikirim. Tunggu jawabannya, atau ubah susunan kelompok.`,
    en: `Members who have not agreed: ${missing}. The offer cannot be sent yet. Wait for their answers, or change the group.`,
  })
}

const STATE_WORDS: Record<Group['state'], Sentence> = {
  gathering: { id: 'sedang disusun', en: 'being put together' },
  sent: { id: 'sudah dikirim ke mitra', en: 'with the partner' },
  accepted: { id: 'sudah diterima', en: 'accepted' },
  declined: { id: 'sudah ditolak', en: 'declined' },
  withdrawn: { id: 'sudah dibatalkan', en: 'withdrawn' },
  lapsed: { id: 'sudah gugur', en: 'lapsed' },
}

export function notNow(state: Group['state']): Refusal {
  return new Refusal('conflict', 'group-state', {
    id: `Penawaran kelompok ini ${STATE_WORDS[state].id}, jadi langkah itu tidak dapat diambil. Muat ulang untuk melihat keadaannya sekarang.`,
    en: `This group offer is ${STATE_WORDS[state].en}, so that step cannot be taken. Load it again to see how it stands now.`,
  })
}

export function notLapsedYet(lapsesOn: Day): Refusal {
  return new Refusal('conflict', 'not-lapsed-yet', {
    id: `Penawaran kelompok ini baru gugur setelah ${lapsesOn}.`,
    en: `This group offer lapses only after ${lapsesOn}.`,
  })
}

export function noSuchGroup(): Refusal {
  return new Refusal('missing', 'group', {
    id: 'Penawaran kelompok itu tidak ada di sini. Periksa daftarnya lalu pilih kembali.',
    en: 'There is no such group offer here. Look at the list and choose again.',
  })
}
