// Ids: a prefix for the kind, one length, lower case, sortable by the time they were made.
import { describe, expect, it } from 'vitest'
import { ID_KINDS, type IdKind, idOf, newId } from '../../../core/kernel/id.ts'

const kinds = Object.keys(ID_KINDS) as IdKind[]
const half = () => 0.5

describe('newId', () => {
  it.each(kinds)('makes an id of a %s that its own schema takes and every other refuses', (kind) => {
    const id = newId(kind, { instant: 1_791_417_600_000, random: half })
    expect(id).toMatch(new RegExp(`^${ID_KINDS[kind]}_[0-9a-z]{26}$`))
    expect(id).toHaveLength(30)
    expect(kinds.filter((other) => idOf(other).safeParse(id).success)).toEqual([kind])
  })

  it('is the same for the same instant and the same random numbers', () => {
    expect(newId('ikm', { instant: 1_791_417_600_000, random: half })).toBe('ikm_01m4ccyj00gggggggggggggggg')
    expect(newId('ikm', { instant: 1_791_417_600_000, random: () => 0 })).toBe('ikm_01m4ccyj000000000000000000')
    expect(newId('ikm', { instant: 1_791_417_600_000, random: () => 0.999 })).toBe('ikm_01m4ccyj00zzzzzzzzzzzzzzzz')
  })

  it('sorts by the time, whatever the random part says', () => {
    const earlier = newId('slot', { instant: 1_791_417_600_000, random: () => 0.99 })
    const later = newId('slot', { instant: 1_791_417_600_001, random: () => 0 })
    expect(earlier < later).toBe(true)
  })

  it('gives every kind a prefix of three letters of its own', () => {
    const prefixes = Object.values(ID_KINDS)
    expect(prefixes.filter((prefix) => !/^[a-z]{3}$/.test(prefix))).toEqual([])
    expect(new Set(prefixes).size).toBe(prefixes.length)
  })
})

describe('idOf', () => {
  const body = '01m4ccyj00gggggggggggggggg'

  it.each([
    ['another kind', `prd_${body}`],
    ['upper case', `ikm_${body.toUpperCase()}`],
    ['a letter too few', `ikm_${body.slice(1)}`],
    ['a letter too many', `ikm_${body}0`],
    ['a text before', ` ikm_${body}`],
    ['a line after', `ikm_${body}\n`],
    ['no prefix', body],
    ['the letter i', `ikm_i${body.slice(1)}`],
    ['the letter l', `ikm_l${body.slice(1)}`],
    ['the letter o', `ikm_o${body.slice(1)}`],
    ['the letter u', `ikm_u${body.slice(1)}`],
  ])('refuses %s', (_, text) => {
    expect(idOf('ikm').safeParse(text).error?.issues[0]?.message).toBe('is not the id of a ikm')
  })

  it('takes every letter that ids are made of', () => {
    expect(idOf('ikm').safeParse('ikm_0123456789abcdefghjkmnpqrs').success).toBe(true)
    expect(idOf('ikm').safeParse('ikm_tvwxyz00000000000000000000').success).toBe(true)
  })
})
