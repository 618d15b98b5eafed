// The form in which a bench tells what it measured.

/** What a bench prints: a title with what was measured, a head with units, rows; `failed` where a bound was missed. */
export type Table = { title: string; head: readonly string[]; rows: readonly (readonly string[])[]; failed?: string }
