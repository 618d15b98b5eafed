// What stands between an IKM and a shelf: the next step, and those after it.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { CERTIFICATE_KINDS } from '../product/schema.ts'

/** The steps in the order in which they are asked for: the first that is open is the next. */
export const STEPS = [
  'add-product',
  'say-alive',
  'renew-paper',
  'correct-pirt',
  'correct-halal',
  'correct-nib',
  'correct-npwp',
  'correct-barcode',
  'get-nib',
  'get-pirt',
  'get-halal',
  'renew-soon',
  'add-photo',
  'add-price',
  'add-capacity',
  'say-terms',
  'publish-number',
  'check-region',
  'get-barcode',
] as const
export type StepCode = (typeof STEPS)[number]

export const ReadinessStep = z.object({
  step: z.enum(STEPS),
  /** Of which product, where it is about one. */
  product: z.optional(idOf('product')),
  name: z.optional(z.string()),
  /** Of which paper. */
  paper: z.optional(z.enum(CERTIFICATE_KINDS)),
  /** The last day on which the paper holds, or the day from which it is a duty. */
  on: z.optional(Day),
})
export type ReadinessStep = z.infer<typeof ReadinessStep>

export const Readiness = z.object({
  /** Nothing: the IKM is ready for every slot that its goods fit. */
  next: z.optional(ReadinessStep),
  /** All that is open, the next first. */
  steps: z.array(ReadinessStep),
  /** PP 7/2021 Pasal 35, and Permenperin 64/2016; left out where what they ask for is not known. */
  businessClass: z.optional(z.enum(['micro', 'small', 'medium', 'large'])),
  industryClass: z.optional(z.enum(['small', 'medium', 'large'])),
})

export const ReadinessOfIkm = z.strictObject({ ikm: idOf('ikm') })
