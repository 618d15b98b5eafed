// Lists that come in pages: several as one, each asked for in its turn, and a refusal told as it is.
import { describe, expect, it } from 'vitest'
import type { Problem, Result } from '../../../web/portal/client/problem.ts'
import { beyond, oneByOne, pagesFrom } from '../../../web/portal/parts/pages.ts'

type Page = { items: readonly number[]; next: string | null }

const PROBLEM: Problem = { status: 503, code: 'busy', title: 'Busy', detail: 'Again.', faults: [] }
/** 0 to `end`, two a page; the cursor is where the next page begins. */
const upTo =
  (end: number) =>
  async (cursor: string | undefined): Promise<Result<Page>> => {
    const from = Number(cursor ?? 0)
    const items = [from, from + 1].filter((each) => each < end)
    return { ok: true, value: { items, next: from + 2 < end ? String(from + 2) : null } }
  }
const refused = async (): Promise<Result<Page>> => ({ ok: false, problem: PROBLEM })

describe('pages', () => {
  it('are as many as were shown, and no more than there are', async () => {
    expect(await pagesFrom(upTo(5), 2)).toEqual({ ok: true, value: { items: [0, 1, 2, 3], next: '4' } })
    expect(await pagesFrom(upTo(5), 9)).toEqual({ ok: true, value: { items: [0, 1, 2, 3, 4], next: null } })
    expect(await pagesFrom(refused, 2)).toEqual({ ok: false, problem: PROBLEM })
  })

  it('ask for the first by nothing', () => {
    expect([beyond(undefined), beyond('x')]).toEqual([{}, { cursor: 'x' }])
  })
})

describe('lists one by one', () => {
  const ENDS: Record<string, number> = { a: 3, b: 0, c: 1 }
  const ask = (list: string, cursor: string | undefined) => upTo(ENDS[list] ?? 0)(cursor)

  it('are one list without a gap or a double', async () => {
    const seen: number[][] = []
    let cursor: string | undefined
    do {
      const page = await oneByOne(['a', 'b', 'c'], cursor, ask)
      if (!page.ok) throw new Error('refused')
      seen.push([...page.value.items])
      cursor = page.value.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual([
      [0, 1],
      [2, 0],
    ])
  })

  it('tell a refusal of any', async () => {
    const one = (list: string, cursor: string | undefined) => (list === 'b' ? refused() : upTo(1)(cursor))
    expect(await oneByOne(['a', 'b'], undefined, one)).toEqual({ ok: false, problem: PROBLEM })
  })
})
