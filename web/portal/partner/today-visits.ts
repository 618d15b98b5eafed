// What was shown at the last visit, kept on this device for each account: verdicts and states by their ids, and no name.
import * as z from 'zod/mini'
import { VERDICTS } from '../../../core/engine/finding.ts'
import { Day } from '../../../core/kernel/day.ts'
import { PROPOSAL_STATES } from '../../../core/proposal/schema.ts'
import type { Today } from './today-order.ts'

const Id = z.string().check(z.maxLength(120))
const Seen = z.object({
  on: Day,
  duties: z.record(Id, z.enum(VERDICTS)),
  proposals: z.record(Id, z.enum(PROPOSAL_STATES)),
  answers: z.array(Id).check(z.maxLength(5_000)),
})
export type Seen = z.infer<typeof Seen>

/** `before`: what was seen on an earlier day; a page that is opened twice a day tells the same twice. */
const Kept = z.object({ latest: Seen, before: z.optional(Seen) })
export type Kept = z.infer<typeof Kept>

const key = (account: string, partner: string) => `etalase:kunjungan:${account}:${partner}`

/** Undefined at the first visit, and where the device keeps nothing or something else. */
export function keptVisit(storage: Storage, account: string, partner: string): Kept | undefined {
  try {
    const kept = z.safeParse(Kept, JSON.parse(storage.getItem(key(account, partner)) ?? 'null'))
    return kept.success ? kept.data : undefined
  } catch {
    return undefined
  }
}

export function keepVisit(storage: Storage, account: string, partner: string, kept: Kept): void {
  try {
    storage.setItem(key(account, partner), JSON.stringify(kept))
  } catch {
    // Without it nothing is told of what changed.
  }
}

export function seenIn({ today, duties, proposals, answers }: Today): Seen {
  return {
    on: today,
    duties: Object.fromEntries(duties.map((duty) => [dutyKey(duty), duty.verdict])),
    proposals: Object.fromEntries(proposals.map(({ proposal, state }) => [proposal, state])),
    answers: answers.map(({ id }) => id),
  }
}

/** What is kept once this was seen. */
export function visited(kept: Kept | undefined, seen: Seen): Kept {
  const before = kept !== undefined && kept.latest.on < seen.on ? kept.latest : kept?.before
  return before === undefined ? { latest: seen } : { latest: seen, before }
}

export type Changes = {
  since: Day
  /** Duties whose verdict is new or another, with the one that was. */
  findings: { duty: Today['duties'][number]; was: Seen['duties'][string] | undefined }[]
  answers: Today['answers']
  /** Requests that came, and proposals that were decided. */
  proposals: Today['proposals']
}

/** Undefined where there was no earlier visit. */
export function changesSince(before: Seen | undefined, now: Today): Changes | undefined {
  if (before === undefined) return undefined
  const answered = new Set(before.answers)
  return {
    since: before.on,
    findings: now.duties.flatMap((duty) => {
      const was = before.duties[dutyKey(duty)]
      return was === duty.verdict ? [] : [{ duty, was }]
    }),
    answers: now.answers.filter(({ id, recordedOn }) => !answered.has(id) && recordedOn >= before.on),
    proposals: now.proposals.filter(({ proposal, state, by, on }) => {
      // What one invited oneself is no news until it is decided.
      return on >= before.on && before.proposals[proposal] !== state && (state !== 'open' || by === 'ikm')
    }),
  }
}

function dutyKey({ unit, rule, period }: Pick<Today['duties'][number], 'unit' | 'rule' | 'period'>): string {
  return `${unit} ${rule} ${period}`
}
