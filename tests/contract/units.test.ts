import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DATABASE } from '../support/database.ts'
import { ROOT } from '../support/guard.ts'
import { READS } from '../support/reads.ts'
import { UNIT_BOUNDS } from '../support/unit-bounds.ts'
import { CALLS, costOf } from '../support/units.ts'
import { WRITES } from '../support/writes.ts'

/** Those that are more than one transaction by design: the recount writes each figure in its own. */
const SEVERAL_TRANSACTIONS = ['program.recount', 'program.recountPeriods']
/** Those that are more than one Query by design: a unit's two with its proposals, its partner's and the rules; each figure's. */
const SEVERAL_QUERIES = [
  'assessment.drawn',
  'assessment.view',
  'confirmlink.denied',
  'confirmlink.questions',
  'confirmlink.waiting',
  'dossier.of',
  'group.companions',
  'home.ofIkm',
  'matching.forIkm',
  'matching.forSlot',
  'membership.coaches',
  'program.figures',
  'proposal.record',
  'today.ofPartner',
]

/** Lists that show whose each line is: the names are one batch more, and whose list it is may be a Get. */
const NAMED = ['invitation.mine', 'membership.members', 'membership.officers', 'notice.own']

const isPaged = (name: string) => {
  const input = CALLS.get(name)?.run.input
  return input !== undefined && 'shape' in input && Object.hasOwn(input.shape as object, 'cursor')
}

describe('the cost of an operation', () => {
  it('is on record for each, and for nothing else', () => {
    expect(Object.keys(UNIT_BOUNDS).sort()).toEqual([...CALLS.keys()].sort())
  })

  it.each([...CALLS])('of %s is what stands on record', async (name, call) => {
    expect(await costOf(DATABASE, call)).toEqual(UNIT_BOUNDS[name])
  })

  it.each([...WRITES.keys()].filter((name) => !SEVERAL_TRANSACTIONS.includes(name)))(
    'of %s is one transaction',
    (name) => {
      expect(UNIT_BOUNDS[name]?.transactions).toBe(1)
    },
  )

  it.each([...READS.keys()])('of %s holds no write, and one Query for a list', (name) => {
    const { queries, transactions, writeUnits, gets } = UNIT_BOUNDS[name] ?? {}
    expect([transactions, writeUnits]).toEqual([0, 0])
    if (NAMED.includes(name)) expect([(gets ?? 0) <= 2, queries]).toEqual([true, 1])
    else if (isPaged(name)) expect([gets, queries]).toEqual([0, 1])
    else if (!SEVERAL_QUERIES.includes(name)) expect(queries).toBeLessThanOrEqual(1)
  })

  it('knows the paged lists from the others', () => {
    expect([...READS.keys()].filter(isPaged).length).toBeGreaterThan(10)
  })
})

describe('a Scan', () => {
  it.each(['core', 'functions'])('is sent nowhere in %s', (folder) => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    const sending = files
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /ScanCommand|\.scan\b/.test(readFileSync(join(ROOT, folder, file), 'utf8')))
    expect(sending).toEqual([])
  })
})
