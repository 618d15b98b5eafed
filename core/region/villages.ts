// The regency's 23 kecamatan, 179 desa and 8 kelurahan by the ministry's code, and the codes and names that lapsed.
import * as z from 'zod/mini'
import data from './villages.json' with { type: 'json' }

const VILLAGE_KINDS = ['desa', 'kelurahan'] as const
export type VillageKind = (typeof VILLAGE_KINDS)[number]

/** The code of a kecamatan of this regency, `PP.KK.CC`. */
export const KecamatanCode = z
  .string()
  .check(z.refine((text) => isKecamatanCode(text), { error: 'is not the code of a kecamatan of this regency' }))
  .brand<'KecamatanCode'>()
export type KecamatanCode = z.infer<typeof KecamatanCode>

/** The code of a village of this regency in the newest list, `PP.KK.CC.TNNN` (T: 1 kelurahan, 2 desa). */
export const VillageCode = z
  .string()
  .check(z.refine((text) => isVillageCode(text), { error: 'is not the code of a village of this regency' }))
  .brand<'VillageCode'>()
export type VillageCode = z.infer<typeof VillageCode>

export type Kecamatan = { readonly code: KecamatanCode; readonly name: string }

export type Village = {
  readonly code: VillageCode
  readonly name: string
  readonly kind: VillageKind
  readonly kecamatan: KecamatanCode
}

/** One of the ministry's lists: the year by which its publisher files it, and the decree it follows. */
export type CodeList = { readonly year: number; readonly decree: string }

/** A code or a name that a village once had: valid up to `lastList`, replaced by `now` from `nextList`. */
export type FormerVillage = {
  readonly code: string
  readonly name: string
  readonly kind: VillageKind
  readonly now: VillageCode
  readonly lastList: CodeList
  readonly nextList: CodeList
  readonly note: string | null
}

/** The regency itself; `code` is the ministry's, `bpsCode` the one of the statistics office. */
export const regency = data.regency

const allKecamatans: readonly Kecamatan[] = data.kecamatans as Kecamatan[]
const allVillages: readonly Village[] = data.villages as Village[]
const allFormer: readonly FormerVillage[] = data.former as FormerVillage[]

const kecamatanByCode = new Map<string, Kecamatan>(allKecamatans.map((each) => [each.code, each]))
const villageByCode = new Map<string, Village>(allVillages.map((each) => [each.code, each]))
const kecamatanByKey = new Map(allKecamatans.map((each) => [matchKey(each.name), each]))

/** All kecamatan, by code. */
export function kecamatans(): readonly Kecamatan[] {
  return allKecamatans
}

/** All villages, by code; those of one kecamatan where it is given. */
export function villages(kecamatan?: KecamatanCode): readonly Village[] {
  return kecamatan === undefined ? allVillages : allVillages.filter((each) => each.kecamatan === kecamatan)
}

/** Codes and names that lapsed since the list of 2015 (Permendagri 56/2015). */
export function formerVillages(): readonly FormerVillage[] {
  return allFormer
}

/** The kecamatan with this code; undefined if there is none. */
export function kecamatan(code: string): Kecamatan | undefined {
  return kecamatanByCode.get(code)
}

/** The village with this code in the newest list; undefined if there is none, also for a lapsed code. */
export function village(code: string): Village | undefined {
  return villageByCode.get(code)
}

/** The village that bears this code now or bore it once (32.16.01.2007 became 32.16.01.1007). */
export function villageEver(code: string): Village | undefined {
  const lapsed = allFormer.find((each) => each.code === code)
  return villageByCode.get(lapsed ? lapsed.now : code)
}

/** The kecamatan in which a village lies; never undefined, because the code is of this regency. */
export function kecamatanOf(code: VillageCode): Kecamatan {
  const found = kecamatanByCode.get(code.split('.').slice(0, 3).join('.'))
  if (found === undefined) throw new RangeError(`${code} is not the code of a village of this regency`)
  return found
}

/** The kecamatan that is named, or that of the village that is named instead; empty where neither is. */
export function kecamatanAt(at: { kecamatan?: KecamatanCode | undefined; village?: VillageCode | undefined }): string {
  return at.kecamatan ?? (at.village && kecamatanOf(at.village).code) ?? ''
}

/** The kecamatan meant by a written name: spaces, hyphens, case and a leading `Kec.` do not matter. */
export function matchKecamatan(name: string): Kecamatan | undefined {
  return kecamatanByKey.get(matchKey(name.replace(/^\s*(kecamatan|kec)\b[.\s]*/i, '')))
}

/**
 * The villages meant by a written name, matched as loosely; lapsed names count too. More than one answer is normal:
 * Sirnajaya is a desa of Serang Baru and the lapsed name of one in Cibarusah. A kecamatan narrows the search.
 */
export function matchVillages(name: string, within?: KecamatanCode): readonly Village[] {
  const key = matchKey(name.replace(/^\s*(kelurahan|kel|desa|ds)\b[.\s]*/i, ''))
  const lapsed = new Set(allFormer.filter((each) => matchKey(each.name) === key).map((each) => each.now))
  return villages(within).filter((each) => matchKey(each.name) === key || lapsed.has(each.code))
}

function isKecamatanCode(text: string): boolean {
  return kecamatanByCode.has(text)
}

function isVillageCode(text: string): boolean {
  return villageByCode.has(text)
}

function matchKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
