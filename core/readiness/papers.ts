// What the numbers on an IKM's papers say by themselves: P-IRT, halal, NIB, NPWP and the barcode. Nothing here asks an office.
import { PIRT_REGION } from '../region/food.ts'

/** What a P-IRT number holds: where it was given, and the year in which it ends. */
export type Pirt = { region: string; ofRegency: boolean; endsIn: number }

/** Spaces, dots, hyphens and what stands before the number, as they are written on packs. */
const digitsOf = (written: string) => written.replace(/\D/g, '')

/**
 * A P-IRT number has 15 digits: pack, kind of food (2), region (4), product (2), producer (4), year of expiry (2).
 * Undefined where it has another number of digits or no pack of that digit. One site prints another order, so that a
 * foreign region is a hint and never a refusal.
 */
export function readPirt(written: string): Pirt | undefined {
  const digits = digitsOf(written)
  if (!/^[1-8]\d{14}$/.test(digits)) return undefined
  const region = digits.slice(3, 7)
  return { region, ofRegency: region === PIRT_REGION, endsIn: 2000 + Number(digits.slice(13)) }
}

/** `ID` and digits, as SiHalal writes it; what stands in brackets behind it is a remark. */
export function isHalalNumber(written: string): boolean {
  return /^ID\d{10,20}$/i.test(written.replace(/\([^)]*\)$/, '').replace(/[\s.-]/g, ''))
}

/** 13 digits. */
export function isNib(written: string): boolean {
  return /^\d{13}$/.test(digitsOf(written)) && !/[A-Za-z]/.test(written)
}

/** 16 digits since 2025; the old number of 15 stands with a 0 before it. */
export function isNpwp(written: string): boolean {
  return /^\d{16}$/.test(digitsOf(written)) && !/[A-Za-z]/.test(written)
}

/** The three ways of an EAN-13 that a shop's till refuses or asks about; `indonesian` where GS1 Indonesia gave it. */
export type Barcode = 'no-ean-13' | 'wrong-check-digit' | 'foreign' | 'indonesian'

const GS1_INDONESIA = '899'

/** The check digit: the twelve digits before it times 1 and 3 in turn, up to the next ten. */
export function readBarcode(written: string): Barcode {
  const digits = written.replace(/[\s-]/g, '')
  if (!/^\d{13}$/.test(digits)) return 'no-ean-13'
  const sum = [...digits.slice(0, 12)].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  if ((10 - (sum % 10)) % 10 !== Number(digits[12])) return 'wrong-check-digit'
  return digits.startsWith(GS1_INDONESIA) ? 'indonesian' : 'foreign'
}
