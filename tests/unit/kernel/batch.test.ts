// Reading many items by their keys: what a busy table leaves unread is asked for again, and never missing in silence.
import { describe, expect, it } from 'vitest'
import { whole } from '../../../core/table/batch.ts'

/** Answers at most `most` keys at a time. */
const busy = (most: number) => {
  const asked: string[][] = []
  return {
    asked,
    ask: async (keys: string[]) => {
      asked.push(keys)
      return { data: keys.slice(0, most).map((key) => key.toUpperCase()), unprocessed: keys.slice(most) }
    },
  }
}

describe('a batch', () => {
  it('asks nothing for no keys, and once where the table answers all', async () => {
    const { asked, ask } = busy(10)
    expect(await whole([], ask)).toEqual([])
    expect(asked).toEqual([])
    expect(await whole(['a', 'b'], ask)).toEqual(['A', 'B'])
    expect(asked).toEqual([['a', 'b']])
  })

  it('asks again for what was left, later each time, and fails where something is left at the end', async () => {
    const { asked, ask } = busy(1)
    const waited: number[] = []
    const wait = async (milliseconds: number) => waited.push(milliseconds)
    expect(await whole(['a', 'b', 'c'], ask, wait)).toEqual(['A', 'B', 'C'])
    expect(asked).toEqual([['a', 'b', 'c'], ['b', 'c'], ['c']])
    expect(waited).toEqual([50, 100])
    await expect(whole(['a'], busy(0).ask, wait)).rejects.toThrow('1 items were not read')
  })
})
