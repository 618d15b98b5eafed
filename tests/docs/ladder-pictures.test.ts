import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CASE_KINDS, type CaseKind, type CaseState, isClosed, MOVES, type Move } from '../../core/engine/ladder.ts'
import { ROOT } from '../support/guard.ts'

const pictures = [
  ...readFileSync(join(ROOT, 'core/README.md'), 'utf8').matchAll(/^```mermaid\nstateDiagram-v2\n(.*?)^```$/gms),
].map(([, body = '']) =>
  body
    .trim()
    .split('\n')
    .map((line) => line.trim()),
)

describe('the pictures of the ladder', () => {
  it.each(CASE_KINDS)('show the moves of a %s case, and no other', (kind) => {
    expect(pictureOf(kind)).toEqual(linesOf(kind))
  })

  it('are two, one for each kind of case', () => {
    expect(pictures).toHaveLength(CASE_KINDS.length)
  })
})

/** The quota case is shown first. */
function pictureOf(kind: CaseKind): string[] {
  return [...(pictures[kind === 'quota' ? 0 : 1] ?? [])].sort()
}

function linesOf(kind: CaseKind): string[] {
  const moves = MOVES.filter((move: Move) => move.kinds.includes(kind))
  const states = reachable(moves)
  return [
    '[*] --> open',
    ...moves.filter((move) => states.has(move.from)).map(lineOf),
    ...[...states].filter(isClosed).map((state) => `${state} --> [*]`),
  ].sort()
}

function lineOf({ from, to, on, stage }: Move): string {
  return `${from} --> ${to}: ${on}${stage === 'next' ? ', next stage' : ''}`
}

function reachable(moves: readonly Move[]): Set<CaseState> {
  const states = new Set<CaseState>(['open'])
  for (let before = 0; before < states.size; ) {
    before = states.size
    for (const move of moves) if (states.has(move.from) && move.to !== 'before') states.add(move.to)
  }
  return states
}
