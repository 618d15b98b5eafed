import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opened, sign } from '../../../core/kernel/signed.ts'

const SECRET = 'a secret that is long enough for this'
const NOW = Date.UTC(2026, 9, 8)

describe('a signed word', () => {
  it('gives back what was signed, up to the second in which it expires', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (payload) => {
        const token = sign(SECRET, 'finding', payload, NOW + 60_000)
        expect(token).toMatch(/^[\w-]*\.[a-z0-9]+\.[\w-]{43}$/)
        expect(opened(SECRET, 'finding', token, NOW + 59_999)).toBe(payload)
        expect(opened(SECRET, 'finding', token, NOW + 60_000)).toBeUndefined()
      }),
    )
  })

  it('is refused after any change of it', () => {
    const token = sign(SECRET, 'finding', 'otl_1 2026-Q3', NOW + 60_000)
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'aZ9-_.'), (at, letter) => {
        fc.pre(token[at] !== letter)
        expect(opened(SECRET, 'finding', token.slice(0, at) + letter + token.slice(at + 1), NOW)).toBeUndefined()
      }),
    )
    for (const wrong of ['', '.', '..', `${token}.`, token.slice(1), `${token}x`]) {
      expect(opened(SECRET, 'finding', wrong, NOW)).toBeUndefined()
    }
  })

  it('is for one purpose and one secret', () => {
    const token = sign(SECRET, 'finding', 'x', NOW + 60_000)
    expect(opened(SECRET, 'confirm', token, NOW)).toBeUndefined()
    expect(opened(`${SECRET}!`, 'finding', token, NOW)).toBeUndefined()
    expect(opened('', 'finding', token, NOW)).toBeUndefined()
    expect(() => sign('short', 'finding', 'x', NOW)).toThrow(RangeError)
  })
})
