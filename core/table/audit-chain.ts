// The chain itself: each line holds the hash of the one before, so a changed or missing line shows.
import { actorName } from '../kernel/actor.ts'
import { canonicalJson, sha256 } from '../kernel/canonical.ts'
import { isoInstant } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import type { AuditEntry } from './change.ts'

export type AuditLine = {
  root: string
  sequence: string
  act: string
  actor: string
  instant: string
  legalDay: string
  requestId: string
  about: AuditEntry['about']
  before: string
  hash: string
}

/** The last line of a root's chain, or that there is none. */
export type Head = { sequence: number; hash: string }
export const EMPTY_HEAD: Head = { sequence: 0, hash: '' }

export function nextLine(head: Head, entry: AuditEntry, context: Context): AuditLine {
  const line = {
    root: entry.root,
    sequence: String(head.sequence + 1).padStart(9, '0'),
    act: entry.act,
    actor: actorName(context.actor),
    instant: isoInstant(context.instant),
    legalDay: context.today,
    requestId: context.requestId,
    about: entry.about,
    before: head.hash,
  }
  return { ...line, hash: hashOf(line) }
}

export function headOf(line: AuditLine): Head {
  return { sequence: Number(line.sequence), hash: line.hash }
}

/** The first line, in order, that does not follow from the one before it; undefined where the chain holds. */
export function firstBreak(lines: readonly AuditLine[]): AuditLine | undefined {
  let head = EMPTY_HEAD
  return lines.find((line) => {
    const { hash, ...rest } = line
    const follows = Number(line.sequence) === head.sequence + 1 && line.before === head.hash && hash === hashOf(rest)
    head = headOf(line)
    return !follows
  })
}

function hashOf({ root, sequence, act, actor, instant, legalDay, requestId, about, before }: Omit<AuditLine, 'hash'>) {
  return sha256(canonicalJson({ root, sequence, act, actor, instant, legalDay, requestId, about, before }))
}
