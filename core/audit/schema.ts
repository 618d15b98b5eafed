// The audit trail as it is read: whose chain, and its lines.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { pageFields } from '../table/bounds.ts'

/** Whose chain: a partner, an IKM, an account or a regulation. */
const Root = z.union([idOf('partner'), idOf('ikm'), idOf('account'), idOf('regulation')])

export const AuditLine = z.object({
  root: z.string(),
  sequence: z.string(),
  act: z.string(),
  actor: z.string(),
  instant: z.string(),
  legalDay: Day,
  requestId: z.string(),
  about: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  before: z.string(),
  hash: z.string(),
})

export const LinesOfRoot = z.strictObject({ root: Root, ...pageFields })
export const VerifyChain = z.strictObject({ root: Root })
