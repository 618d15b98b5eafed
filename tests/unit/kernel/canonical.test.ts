// One value, one text: the order of keys does not matter, the order of lists does.
import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256 } from '../../../core/kernel/canonical.ts'

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ b: { d: 1, c: [{ z: 1, y: 2 }] }, a: null }, '{"a":null,"b":{"c":[{"y":2,"z":1}],"d":1}}'],
    [[2, 1], '[2,1]'],
    ['text', '"text"'],
    [null, 'null'],
    [{ a: undefined, b: true }, '{"b":true}'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })
})

describe('sha256', () => {
  it('is the well-known hash of a text', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
