// The contract's routes about the audit trail: officers read a chain, and have it verified.
import * as z from 'zod/mini'
import { AuditLine, LinesOfRoot, VerifyChain } from '../audit/schema.ts'
import { pageOf, type Route } from './route.ts'

export const AUDIT_ROUTES = {
  'audit.ofRoot': {
    method: 'GET',
    path: '/api/officer/audit/{root}',
    audience: 'officer',
    summary: 'The chain of a partner, an IKM, an account or a regulation, the newest line first.',
    input: LinesOfRoot,
    output: pageOf(AuditLine),
  },
  'audit.verifyChain': {
    method: 'GET',
    path: '/api/officer/audit/{root}/verification',
    audience: 'officer',
    summary: 'How many lines a chain has, its head, and the first line that does not follow from the one before.',
    input: VerifyChain,
    output: z.strictObject({
      root: z.string(),
      lines: z.int(),
      head: z.nullable(z.string()),
      brokenAt: z.nullable(z.string()),
    }),
  },
} as const satisfies Record<string, Route>
