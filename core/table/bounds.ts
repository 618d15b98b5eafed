// The bounds that every text, number, list and page keeps: nothing unbounded enters the domain.
import * as z from 'zod/mini'

const clean = z.refine<string>((value) => !/[\p{Cc}\p{Cf}]/u.test(value.replaceAll('\n', '')), {
  error: 'has control characters',
})

/** A short text on one line: a name, a title. Trimmed, 1 to 120 characters. */
export const Name = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(120),
  clean,
  z.refine((value) => !value.includes('\n')),
)

/** A number as it stands on a paper or a pack, kept as it was written: what is wrong with it is said, not refused. */
export const PaperNumber = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(30),
  clean,
  z.refine((value) => !value.includes('\n')),
)

/** Prose, 1 to 2,000 characters; line breaks are kept. */
export const Prose = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000), clean)

/** Prose as it is typed into a public form: what joins emoji and tabs are taken out instead of refused. */
export function typedProse(most: number) {
  return z.string().check(
    z.overwrite((typed) => typed.replace(/\p{Cf}/gu, '').replaceAll('\t', ' ')),
    z.trim(),
    z.minLength(1),
    z.maxLength(most),
    clean,
  )
}

/** How many things: whole, 0 to a million. */
export const Quantity = z.int().check(z.gte(0), z.lte(1_000_000))

/** Days: whole, 0 to ten years. */
export const DayCount = z.int().check(z.gte(0), z.lte(3660))

/** An area in dm² (1 m² = 100), up to 100 ha. */
export const AreaDm2 = z.int().check(z.gte(0), z.lte(100_000_000))

/** A page of a list: 1 to 100 items (25 where nothing is said), and where to go on. */
export const pageFields = {
  limit: z._default(z.int().check(z.gte(1), z.lte(100)), 25),
  cursor: z.optional(z.string().check(z.maxLength(1000))),
}
