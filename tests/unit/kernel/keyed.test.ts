// Keyed hashes: nothing without the secret, nothing of one purpose for another, and ids that a hash names.
import { describe, expect, it } from 'vitest'
import { idFrom, idOf } from '../../../core/kernel/id.ts'
import { keyed, LEAST_SECRET, sameHash } from '../../../core/kernel/keyed.ts'

const secret = 'x'.repeat(LEAST_SECRET)

describe('keyed', () => {
  it('is the same for the same, and another for another secret, purpose or text', () => {
    const hash = keyed({ secret }, 'a', 'b')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(keyed({ secret }, 'a', 'b')).toBe(hash)
    const others = [keyed({ secret: `${secret}y` }, 'a', 'b'), keyed({ secret }, 'b', 'a'), keyed({ secret }, 'a', 'c')]
    expect(new Set([hash, ...others]).size).toBe(4)
  })

  it('is not made with a secret that could be tried through', () => {
    for (const short of ['', 'x'.repeat(LEAST_SECRET - 1)]) expect(() => keyed({ secret: short }, 'a', 'b')).toThrow()
  })
})

describe('sameHash', () => {
  it('holds for the same hash alone, whatever the other is', () => {
    const hash = keyed({ secret }, 'a', 'b')
    expect(sameHash(hash, hash)).toBe(true)
    for (const other of ['', hash.slice(1), `${hash}0`, hash.replace(/^./, (first) => (first === '0' ? '1' : '0'))])
      expect(sameHash(hash, other)).toBe(false)
  })
})

describe('idFrom', () => {
  it('is an id of its kind, the same for the same hash, and another for another', () => {
    const ids = ['a', 'b', 'c'].map((each) => idFrom('inquiry', keyed({ secret }, 'id', each)))
    for (const id of ids) expect(idOf('inquiry').safeParse(id).success).toBe(true)
    expect(new Set(ids).size).toBe(3)
    expect(idFrom('inquiry', 'ff'.repeat(32))).toBe(`inq_${'z'.repeat(26)}`)
    expect(idFrom('inquiry', '00'.repeat(32))).toBe(`inq_${'0'.repeat(26)}`)
  })
})
