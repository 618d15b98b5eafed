// A match in words: why a maker stands where it does, and what one that nearly fits would have to bring.

import { formatRupiah } from '../../core/kernel/rupiah.ts'
import type { Lack } from '../../core/matching/lacks.ts'
import type { Reason } from '../../core/matching/rank.ts'
import { CATALOG_TEXTS } from './catalog.ts'
import { categoryName } from './names.ts'
import { dayText, type Language, numberText } from './text.ts'

const indonesian = {
  alive: (days: string) => `Tanda usaha terakhir ${days} hari lalu.`,
  today: 'Memberi tanda usaha hari ini.',
  never: 'Belum pernah memberi tanda usaha.',
  nowhere: 'Belum ada di slot mana pun, jadi ini gilirannya.',
  somewhere: (count: string, _one: boolean) => `Sudah ada di ${count} slot.`,
  near: 'Satu desa dengan gerai ini.',
  km: (km: string) => `Kira-kira ${km} km dari gerai ini.`,
  noneAsked: 'Tidak ada sertifikat yang diminta.',
  seen: (seen: string, asked: string) => `${seen} dari ${asked} sertifikat yang diminta sudah dilihat petugas.`,
  price: (price: string) => `Harga mulai ${price}.`,
  noPrice: 'Harga belum disebut.',
  said: (said: string) => `${said} dari 4 hal sudah disebut: harga, kapasitas, waktu pengerjaan, pesanan minimum.`,
  lacks: {
    category: (name: string) => `Produknya ${name}, bukan yang dicari.`,
    certificate: (name: string) => `${name} belum ada.`,
    expired: (name: string, day: string) => `${name} habis berlaku pada ${day}.`,
    price: (has: string, most: string) => `Harganya mulai ${has}; paling tinggi ${most}.`,
    noPrice: (most: string) => `Harga belum disebut; paling tinggi ${most}.`,
    unit: (has: string, wanted: string) => `Dijual per ${has}; yang dicari per ${wanted}.`,
    capacity: (has: string, wanted: string) => `Sanggup ${has} sebulan; yang dicari ${wanted}. Bisa bersama IKM lain.`,
    noCapacity: (wanted: string) => `Kapasitas belum disebut; yang dicari ${wanted} sebulan.`,
    minimum: (has: string, wanted: string) => `Pesanan minimum ${has}; yang dicari ${wanted} sebulan.`,
    lead: (has: string, most: string) => `Perlu ${has} hari pengerjaan; paling lama ${most} hari.`,
    noLead: (most: string) => `Waktu pengerjaan belum disebut; paling lama ${most} hari.`,
    consignment: 'Tidak menerima titip jual.',
    buyOut: 'Tidak menerima jual putus.',
    margin: (offered: string, most: string) => `Margin slot ini ${offered}%; IKM menerima paling tinggi ${most}%.`,
    rent: (offered: string, most: string) => `Sewa ${offered} sebulan; IKM menerima paling tinggi ${most}.`,
    payment: (offered: string, most: string) =>
      `Dibayar setelah ${offered} hari; IKM menerima paling lama ${most} hari.`,
    returns: 'Tidak menerima retur atas tanggungannya.',
  },
}
type MatchingText = typeof indonesian

const english: MatchingText = {
  alive: (days) => `Last sign of business ${days} days ago.`,
  today: 'Gave a sign of business today.',
  never: 'Never gave a sign of business.',
  nowhere: 'Stands in no slot yet, so it is its turn.',
  somewhere: (count, one) => `Stands in ${count} ${one ? 'slot' : 'slots'} already.`,
  near: 'In the same village as this outlet.',
  km: (km) => `About ${km} km from this outlet.`,
  noneAsked: 'No certificate is asked for.',
  seen: (seen, asked) => `An officer saw ${seen} of ${asked} certificates asked for.`,
  price: (price) => `Price from ${price}.`,
  noPrice: 'No price given yet.',
  said: (said) => `${said} of 4 things are given: price, capacity, lead time, minimum order.`,
  lacks: {
    category: (name) => `Its product is ${name}, which is not what is wanted.`,
    certificate: (name) => `${name}: none yet.`,
    expired: (name, day) => `${name}: expired on ${day}.`,
    price: (has, most) => `Its price is from ${has}; at most ${most} is wanted.`,
    noPrice: (most) => `No price given yet; at most ${most} is wanted.`,
    unit: (has, wanted) => `Sold by ${has}; wanted by ${wanted}.`,
    capacity: (has, wanted) => `Can make ${has} a month; ${wanted} are wanted. It could together with other IKM.`,
    noCapacity: (wanted) => `No capacity given yet; ${wanted} a month are wanted.`,
    minimum: (has, wanted) => `Its minimum order is ${has}; ${wanted} a month are wanted.`,
    lead: (has, most) => `It needs ${has} days; at most ${most} are wanted.`,
    noLead: (most) => `No lead time given yet; at most ${most} days are wanted.`,
    consignment: 'It does not accept consignment.',
    buyOut: 'It does not accept outright sale.',
    margin: (offered, most) => `This slot’s margin is ${offered}%; the IKM accepts at most ${most}%.`,
    rent: (offered, most) => `The rent is ${offered} a month; the IKM accepts at most ${most}.`,
    payment: (offered, most) => `Paid after ${offered} days; the IKM accepts at most ${most} days.`,
    returns: 'It does not accept returns at its own cost.',
  },
}

const MATCHING_TEXTS: Record<Language, MatchingText> = { id: indonesian, en: english }

/** One sentence for one reason of a match. */
export function reasonText(reason: Reason, language: Language): string {
  const text = MATCHING_TEXTS[language]
  const number = (value: number) => numberText(value, language)
  switch (reason.of) {
    case 'alive':
      if (reason.days === null) return text.never
      return reason.days === 0 ? text.today : text.alive(number(reason.days))
    case 'rotation':
      return reason.placements === 0 ? text.nowhere : text.somewhere(number(reason.placements), reason.placements === 1)
    case 'distance':
      return reason.km === 0 ? text.near : text.km(number(reason.km))
    case 'checked':
      return reason.asked === 0 ? text.noneAsked : text.seen(number(reason.checked), number(reason.asked))
    case 'price':
      return reason.idr === null ? text.noPrice : text.price(formatRupiah(reason.idr))
    case 'readiness':
      return text.said(number(reason.said))
  }
}

/** One sentence for one thing that is lacking. */
export function lackText(lack: Lack, language: Language): string {
  const text = MATCHING_TEXTS[language].lacks
  const number = (value: number) => numberText(value, language)
  switch (lack.lacks) {
    case 'category':
      return text.category(categoryName(lack.has, language))
    case 'certificate': {
      const name = CATALOG_TEXTS[language].kinds[lack.kind]
      return lack.expiredOn === null ? text.certificate(name) : text.expired(name, dayText(lack.expiredOn, language))
    }
    case 'price':
      return lack.has === null
        ? text.noPrice(formatRupiah(lack.most))
        : text.price(formatRupiah(lack.has), formatRupiah(lack.most))
    case 'unit':
      return text.unit(lack.has, lack.wanted)
    case 'capacity':
      return lack.has === null
        ? text.noCapacity(number(lack.wanted))
        : text.capacity(number(lack.has), number(lack.wanted))
    case 'minimum-order':
      return text.minimum(number(lack.has), number(lack.wanted))
    case 'lead-time':
      return lack.has === null ? text.noLead(number(lack.most)) : text.lead(number(lack.has), number(lack.most))
    case 'supply':
      return lack.offered === 'consignment' ? text.consignment : text.buyOut
    case 'margin':
      return text.margin(number(lack.offered), number(lack.most))
    case 'rent':
      return text.rent(formatRupiah(lack.offered), formatRupiah(lack.most))
    case 'payment-days':
      return text.payment(number(lack.offered), number(lack.most))
    case 'returns':
      return text.returns
  }
}
