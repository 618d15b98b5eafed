// Groups and the reverse, by hand: as few members as can be, in the match's order; an IKM sees the best terms first.
import { describe, expect, it } from 'vitest'
import { groupFor } from '../../../core/matching/group.ts'
import type { Maker, Need } from '../../../core/matching/need.ts'
import { USUAL_POLICY } from '../../../core/matching/policy.ts'
import { openingsFor } from '../../../core/matching/reverse.ts'
import { FAR, maker, need, ON } from './sides.ts'

const able = (ikm: string, freePerMonth: number | null, more: Partial<Maker> = {}, minimumOrder: number | null = 1) =>
  maker({ ikm, ...more }, { freePerMonth, minimumOrder })
const group = (perMonth: number, ...makers: Maker[]) =>
  groupFor(need({ volume: { perMonth, unit: 'bungkus 250 g' } }), makers, ON, USUAL_POLICY)

describe('a group', () => {
  it('is the smallest that reaches the volume', () => {
    const found = group(1_000, able('a', 100), able('b', 600), able('c', 500), able('d', 400))
    expect(found?.map(({ ikm, perMonth }) => [ikm, perMonth]).sort()).toHaveLength(2)
    expect(found?.reduce((sum, { perMonth }) => sum + perMonth, 0)).toBe(1_000)
  })

  it('prefers, among the smallest, those that come first in the match', () => {
    const found = group(1_000, able('busy', 900, { placements: 4 }), able('b', 600), able('c', 500))
    expect(found?.map(({ ikm }) => ikm).sort()).toEqual(['b', 'c'])
  })

  it('takes who comes later where the first do not reach it', () => {
    const found = group(1_000, able('a', 100), able('b', 600), able('late', 500, { placements: 9 }))
    expect(found?.map(({ ikm }) => ikm)).toEqual(['b', 'late'])
  })

  it.each([
    ['one is enough', group(500, able('a', 500), able('b', 400))],
    ['all together are too few', group(1_001, able('a', 500), able('b', 500))],
    ['more than five were needed', group(600, ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => able(name, 100)))],
    ['nobody said what it can make', group(600, able('a', null), able('b', null))],
    ['no volume is asked for', groupFor(need(), [able('a', 5)], ON, USUAL_POLICY)],
  ])('is none where %s', (_, found) => {
    expect(found).toBeUndefined()
  })

  it('keeps minimum orders: the first leaves enough for the last', () => {
    const found = group(1_000, able('a', 950, {}, 1), able('b', 400, { placements: 1 }, 200))
    expect(found).toEqual([
      { ikm: 'a', product: 'prd_1', perMonth: 800 },
      { ikm: 'b', product: 'prd_1', perMonth: 200 },
    ])
  })

  it('goes on without a maker whose minimum order can’t be kept', () => {
    const picky = able('picky', 500, {}, 500)
    const found = group(900, able('a', 600, {}, 450), picky, able('c', 450, { placements: 1 }))
    expect(found?.map(({ ikm }) => ikm)).toEqual(['a', 'c'])
  })

  it('has nobody who lacks a certificate', () => {
    const asked: Need = need({ volume: { perMonth: 900, unit: 'bungkus 250 g' }, certificates: ['halal'] })
    expect(groupFor(asked, [able('a', 500), able('b', 500)], ON, USUAL_POLICY)).toBeUndefined()
  })
})

describe('what an IKM can fill', () => {
  const terms = need().terms
  const slot = (name: string, changes: Partial<Need['terms']> = {}, more: Partial<Need> = {}) =>
    need({ slot: name, ...more, terms: { ...terms, ...changes } })
  const names = (...needs: Need[]) => openingsFor(maker(), needs, ON, 10).found.map((each) => each.slot)

  it.each([
    ['bought outright before consignment', slot('b', { paymentDays: 60 }), slot('a', { supply: 'consignment' })],
    ['sooner paid', slot('b', { paymentDays: 7 }), slot('a')],
    ['returns borne by the partner', slot('b'), slot('a', { returnsBorneBy: 'ikm' })],
    ['a lower margin', slot('b', { marginPercent: 19.99 }), slot('a')],
    ['a lower rent', slot('b'), slot('a', { rentIdrPerMonth: 1 })],
    ['nearer', slot('b'), slot('a', {}, { village: FAR })],
  ])('comes first: %s', (_, better, worse) => {
    expect(names(worse, better)).toEqual(['b', 'a'])
  })

  it('is nothing that is full, and what it nearly fits is told apart with what is missing', () => {
    const asks = slot('asks', {}, { certificates: ['halal'] })
    const { found, near } = openingsFor(maker(), [slot('full', {}, { vacant: 0 }), asks], ON, 10)
    expect(found).toEqual([])
    expect(near).toEqual([
      {
        slot: 'asks',
        outlet: 'otl_1',
        km: 0,
        product: 'prd_1',
        lacks: [{ lacks: 'certificate', kind: 'halal', expiredOn: null }],
      },
    ])
  })
})
