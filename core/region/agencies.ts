// The agencies of the regency and what their officers may do; who may sign is an assumption, kept here to be changed.
import * as z from 'zod/mini'

/** To see and rule on facts; to propose a step; to decide and sign it. */
export const POWERS = ['verify', 'recommend', 'decide'] as const
export const Power = z.enum(POWERS)
export type Power = z.infer<typeof Power>

export const AgencyId = z.enum(['industry', 'cooperatives', 'trade', 'licensing'])
export type AgencyId = z.infer<typeof AgencyId>

export type Agency = {
  readonly id: AgencyId
  readonly name: string
  readonly nameEn: string
  readonly powers: readonly Power[]
  /** Only this agency touches a licence; all others end at a recommendation to it. */
  readonly licences: boolean
  /** On what the powers rest, as the press told it; supposed until the regency confirms it. */
  readonly basis: string
}

const all = [
  {
    id: 'industry',
    name: 'Dinas Perindustrian',
    nameEn: 'Industry Agency',
    powers: ['verify', 'recommend', 'decide'],
    licences: false,
    basis: 'Membina IKM; menyusun rancangan Perbup produk lokal 2018 (pemberitaan).',
  },
  {
    id: 'cooperatives',
    name: 'Dinas Koperasi, Usaha Kecil dan Menengah',
    nameEn: 'Cooperatives and Small Business Agency',
    powers: ['verify', 'recommend', 'decide'],
    licences: false,
    basis: 'Memberi rekomendasi penolakan atau pencabutan izin menurut Perbup Bekasi 73/2020 Pasal 17 (pemberitaan).',
  },
  {
    id: 'trade',
    name: 'Dinas Perdagangan',
    nameEn: 'Trade Agency',
    powers: ['verify', 'recommend'],
    licences: false,
    basis: 'Mendata toko swalayan dan pusat perbelanjaan; menyatakan izin ada pada DPMPTSP (pemberitaan).',
  },
  {
    id: 'licensing',
    name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    nameEn: 'Investment and One-Stop Licensing Agency',
    powers: ['decide'],
    licences: true,
    basis: 'Menerbitkan dan mencabut izin lewat OSS; menerima rekomendasi sebagai tahap terakhir.',
  },
] as const satisfies readonly Agency[]

/**
 * Who signs letters and decides objections is open: no text of Perda 1/2019, Perbup 73/2020 or the Perda of 2023 was
 * available. The regency answers by editing the powers above; officers get theirs from these, with dates.
 */
export const signing = {
  certainty: 'assumption',
  question: 'Siapa yang berwenang menandatangani surat: Dinas Perindustrian, Dinas Koperasi dan UKM, atau DPMPTSP?',
  questionEn: 'Who may sign letters: the Industry Agency, the Cooperatives Agency, or the Licensing Agency?',
  sources: [
    'https://swatantranews.com/2021/08/03/tidak-sertakan-produk-umkm-ijin-usaha-besar-bisa-dicabut/',
    'https://beritabekasi.co.id/dukung-pelaku-ikm-pemkab-bekasi-bakal-keluarkan-perbup/',
    'https://www.inews.id/news/megapolitan/jumlah-minimarket-di-kabupaten-bekasi-naik-92-persen-dalam-setahun',
  ],
} as const

/** All agencies. */
export function agencies(): readonly Agency[] {
  return all
}

/** The agency with this id; undefined if there is none. */
export function agency(id: string): Agency | undefined {
  return all.find((each) => each.id === id)
}

/** May an officer of this agency be given this power? */
export function mayHold(id: AgencyId, power: Power): boolean {
  return agency(id)?.powers.includes(power) ?? false
}
