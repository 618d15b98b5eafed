// The places that an officer may look at, and how one stands in an address, which has no dots: with hyphens.
import { kecamatans, village as villageOf } from '../../../core/region/villages.ts'

type Choice = { value: string; name: string }

/** Every kecamatan, or the villages to which somebody is bound. */
export function placesFor(bound: readonly string[] | undefined): Choice[] {
  if (bound === undefined) return kecamatans().map(({ code, name }) => ({ value: code, name }))
  return bound.map((code) => ({ value: code, name: villageOf(code)?.name ?? code }))
}

/** As the API takes a place: the code of a kecamatan has three parts, that of a village four. */
export function placeOf(code: string): { village: string } | { kecamatan: string } {
  return code.split('.').length === 4 ? { village: code } : { kecamatan: code }
}

export const inAddress = (code: string): string => code.replaceAll('.', '-')
export const fromAddress = (part: string): string => part.replaceAll('-', '.')
