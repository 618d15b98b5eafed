// How a cell of a sheet is read: texts, days and whole numbers as people write them. What can't be read stays as it is.
import type { Cell } from '../sheet.ts'

export type Filled = string | number | boolean | Date

/**
 * A cell that is not empty; a dash alone is how many people write that there is nothing. An apostrophe before what could
 * be a formula, as Etalase itself writes it, is no part of the text.
 */
export function filled(cell: Cell | undefined): Filled | undefined {
  if (cell === null || cell === undefined) return undefined
  if (typeof cell !== 'string') return cell
  const text = cell.trim().replace(/^'(?=[=+\-@])/, '')
  return /^[-–—]?$/.test(text) ? undefined : text
}

/** Nothing that a spreadsheet would compute. */
export function textIn(cell: Filled): string {
  if (cell instanceof Date) return dayIn(cell)
  const text = String(cell)
  return /^[=+@]/.test(text) ? '' : text
}

export function dayIn(cell: Filled): string {
  if (!(cell instanceof Date)) return String(cell)
  return Number.isNaN(cell.getTime()) ? '?' : cell.toISOString().slice(0, 10)
}

/** 1.500.000 and Rp1.500.000,00 are whole; 1,500 could mean two things and is none. `scale`: 100 where m² is dm². */
export function wholeIn(cell: Filled, scale = 1): number | string {
  const number = typeof cell === 'number' ? cell : written(String(cell))
  if (number === undefined) return String(cell)
  const whole = Math.round(number * scale)
  return Math.abs(whole - number * scale) < 1e-6 ? whole : String(cell)
}

function written(text: string): number | undefined {
  const bare = text.replace(/^rp\.?\s*/i, '').replace(/\s*(kg|m2|m²)$/i, '')
  if (!/^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(bare)) return undefined
  return Number(bare.replaceAll('.', '').replace(',', '.'))
}

/** `B7`; fewer than 26 columns. */
export function cellAt(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row}`
}
