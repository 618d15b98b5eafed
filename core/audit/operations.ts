// What can be done with the audit trail: read a chain, and verify that it holds.
import * as z from 'zod/mini'
import { operation } from '../kernel/operation.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { firstBreak } from '../table/audit-chain.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { AuditLine, LinesOfRoot, VerifyChain } from './schema.ts'

/** The newest line first. */
export const ofRoot = operation({
  name: 'audit.ofRoot',
  input: LinesOfRoot,
  permission: [...IN_OFFICE],
  work: (services: Services, _context, input) =>
    page(
      `audit.ofRoot ${input.root}`,
      input,
      (options) => services.entities.audit.query.ofRoot({ root: input.root }).go({ ...options, order: 'desc' }),
      (row) => z.parse(AuditLine, row),
    ),
})

/**
 * How many lines the chain has, and the sequence of the first that does not follow from the one before it; null where
 * the chain holds. A missing tail shows only beside the anchored heads.
 */
export const verifyChain = operation({
  name: 'audit.verifyChain',
  input: VerifyChain,
  permission: [...IN_OFFICE, { actor: 'system' }],
  work: async (services: Services, _context, { root }) => {
    const { data } = await services.entities.audit.query.ofRoot({ root }).go({ pages: 'all', consistent: true })
    const lines = z.parse(z.array(AuditLine), data)
    return {
      root,
      lines: lines.length,
      head: lines.at(-1)?.hash ?? null,
      brokenAt: firstBreak(lines)?.sequence ?? null,
    }
  },
})
