// One unit's turn in a night: settle what its facts say, keep the evidence, commit; nothing where nothing changed.

import * as z from 'zod/mini'
import { type ByteStore, keep } from '../assessment/evidence-store.ts'
import { withProposals } from '../assessment/judge.ts'
import { Status } from '../assessment/schema.ts'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import { act } from '../table/commit.ts'
import type { Services } from '../table/service.ts'
import type { Due } from './due.ts'
import { checkPlan, type Written } from './plan.ts'
import { type Sealed, sealed } from './seal.ts'
import { mattersOf, type Settled, type Subject, settle } from './settle.ts'

export type CheckServices = Services & { evidence: ByteStore }

/** Status rows by duty. */
export type OnRecord = (due: Due) => Status | undefined

/** How often a unit is settled in one turn: a final that was late may be followed at once by what came after it. */
const MOST_TURNS = 3

/**
 * Judges one unit as of `asOf` and writes what changed. `onRecord` may be older than the table: what is to be written
 * is settled again on the rows as they are. `proposals` are read only where a finding is sealed.
 */
export async function checkUnit(
  services: CheckServices,
  context: Context,
  subject: Subject,
  duties: readonly Due[],
  asOf: Day,
  onRecord: OnRecord,
  proposals: () => Promise<readonly object[]>,
): Promise<{ standing: Status[]; written: Written }> {
  const total = { statuses: 0, finals: 0, revisions: 0 }
  let settled = settle(subject, duties, asOf, onRecord)
  for (let turn = 0; turn < MOST_TURNS && settled.some(({ changed }) => changed); turn++) {
    const written = await commitTurn(services, context, subject, duties, asOf, proposals)
    total.statuses += written.statuses
    total.finals += written.finals
    total.revisions += written.revisions
    settled = settle(subject, duties, asOf, await recordOf(services, subject))
  }
  return { standing: settled.map(({ status }) => status), written: total }
}

async function commitTurn(
  services: CheckServices,
  context: Context,
  subject: Subject,
  duties: readonly Due[],
  asOf: Day,
  proposals: () => Promise<readonly object[]>,
): Promise<Written> {
  const asked = { operation: 'check.unit', input: { unit: subject.place.unit, asOf } }
  return act(services, context, asked, async () => {
    const settled = settle(subject, duties, asOf, await recordOf(services, subject))
    const sealing = settled.filter(({ seal }) => seal !== null)
    const found = sealing.length === 0 ? new Map<Settled, Sealed>() : sealedOf(subject, sealing, await proposals())
    for (const { scenario, explanation } of found.values()) {
      await Promise.all([keep(services.evidence, scenario), keep(services.evidence, explanation)])
    }
    return checkPlan(services.entities, settled, (each) => found.get(each))
  })
}

function sealedOf(subject: Subject, sealing: readonly Settled[], proposals: readonly object[]): Map<Settled, Sealed> {
  const { bound } = mattersOf(withProposals(subject.docket, proposals))
  return new Map(
    sealing.flatMap((each): [Settled, Sealed][] => {
      const { due, seal, status } = each
      const matter = seal === null ? undefined : bound(due, seal.asOf)
      return matter === undefined || seal === null ? [] : [[each, sealed(matter, status, seal.why)]]
    }),
  )
}

/** The unit's status rows as they are now: one Query. */
async function recordOf(services: Services, { place }: Subject): Promise<OnRecord> {
  const { data } = await services.entities.status.query
    .ofUnit({ unit: place.unit })
    .go({ pages: 'all', consistent: true })
  return onRecordOf(z.parse(z.array(Status), data))
}

/** Finds a duty of one unit among its rows. */
export function onRecordOf(rows: readonly Status[]): OnRecord {
  const byDuty = new Map(rows.map((row) => [`${row.rule} ${row.period}`, row]))
  return ({ rule, period }) => byDuty.get(`${rule.id} ${period}`)
}
