// What a table holds, whole, and how two such looks differ: which kinds of rows came and which changed.
import { expect } from 'vitest'
import * as z from 'zod/mini'
import { AuditLine } from '../../core/audit/schema.ts'
import { canonicalJson } from '../../core/kernel/canonical.ts'
import { firstBreak } from '../../core/table/audit-chain.ts'
import type { Services } from '../../core/table/service.ts'
import { rowsOf } from './repeats.ts'

/** Every row in one form, by its key. */
export type Snapshot = ReadonlyMap<string, { kind: string; text: string }>

export async function snapshotOf(services: Services): Promise<Snapshot> {
  return new Map(
    (await rowsOf(services)).map((row) => [
      `${row['pk']} ${row['sk']}`,
      { kind: String(row['__edb_e__']), text: canonicalJson(row) },
    ]),
  )
}

/** How many rows of each kind came, changed and went: `+slot`, `~ikm`, `-job`. */
export function differenceOf(before: Snapshot, after: Snapshot): Record<string, number> {
  const counts: Record<string, number> = {}
  const count = (sign: string, kind: string) => {
    counts[sign + kind] = (counts[sign + kind] ?? 0) + 1
  }
  for (const [key, { kind, text }] of after) {
    const was = before.get(key)
    if (was === undefined) count('+', kind)
    else if (was.text !== text) count('~', kind)
  }
  for (const [key, { kind }] of before) if (!after.has(key)) count('-', kind)
  return counts
}

/** Every chain holds from its first line to its last. */
export function expectWholeChains(rows: Snapshot): void {
  const lines = [...rows.values()].filter(({ kind }) => kind === 'audit').map(({ text }) => JSON.parse(text))
  const chains = Map.groupBy(z.parse(z.array(AuditLine), lines), ({ root }) => root)
  for (const [root, chain] of chains) {
    chain.sort((a, b) => (a.sequence < b.sequence ? -1 : 1))
    expect([root, firstBreak(chain)]).toEqual([root, undefined])
  }
}
