// A matching policy as it is typed and as it is told: steps and limits to what the route takes, and back in sentences.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { day } from '../../../core/kernel/day.ts'
import { type MatchingPolicy, USUAL_POLICY } from '../../../core/matching/policy.ts'
import { SetPolicy } from '../../../core/policy/schema.ts'
import { policyTyped, TypedPolicy, typedFrom } from '../../../web/portal/officer/policy-typed.ts'
import { bandTexts, orderText } from '../../../web/text/policy.ts'

const OWN = { from: '2026-12-01', reason: 'Pasal 12.' }
const typed = (more: object = {}) => ({ first: 'rotation', aliveDays: '31', distanceKm: '4, 10', ...OWN, ...more })
const faults = (more: object) => z.safeParse(TypedPolicy, typed(more)).error?.issues.map(({ path }) => path[0])

describe('a policy as it is typed', () => {
  it('is the one in force where nothing is changed, and the route takes it', () => {
    const same = z.parse(TypedPolicy, { ...typedFrom(USUAL_POLICY), ...OWN })
    expect(z.parse(SetPolicy, policyTyped(same))).toEqual({ ...USUAL_POLICY, ...OWN })
  })

  it('keeps the order of its steps over those that were left out, and reads limits however they are parted', () => {
    const read = z.parse(TypedPolicy, typed({ fourth: 'price', distanceKm: ' 4;10  20, ' }))
    expect(policyTyped(read)).toMatchObject({ order: ['rotation', 'price'], aliveDays: [31], distanceKm: [4, 10, 20] })
  })

  it('is told on the field what is wrong: a step twice, limits that fall, that are none, or that are no numbers', () => {
    expect(faults({})).toBeUndefined()
    expect(faults({ first: undefined })).toEqual(['first'])
    expect(faults({ third: 'rotation' })).toEqual(['third'])
    for (const line of ['', '92, 31', '31, 31', '-1', '2.5', 'sebulan', '100001']) {
      expect([line, faults({ aliveDays: line })]).toEqual([line, ['aliveDays']])
    }
    expect(faults({ distanceKm: '1 2 3 4 5 6 7 8 9 10' })).toBeUndefined()
    expect(faults({ distanceKm: '1 2 3 4 5 6 7 8 9 10 11' })).toEqual(['distanceKm'])
  })
})

describe('a policy as it is told', () => {
  it('names its first day and its steps in their order, or that it is the usual one', () => {
    const order: MatchingPolicy['order'] = ['distance', 'price']
    expect(orderText({ since: day(OWN.from), order }, 'id')).toBe(
      'Urutan IKM untuk sebuah slot menurut kebijakan sejak 1 Desember 2026: paling dekat, lalu harga terendah.',
    )
    expect(orderText({ since: null, order }, 'en')).toBe(
      'The IKM are put in order for a slot by the usual policy: nearest, then lowest price.',
    )
  })

  it('says the limits of those of its steps that have any', () => {
    expect(bandTexts(USUAL_POLICY, 'id').slice(0, 2)).toEqual([
      'Batas tanda usaha: 31, 92, 180 hari.',
      'Batas jarak: 4, 10, 20 km.',
    ])
    expect(bandTexts({ ...USUAL_POLICY, order: ['distance'] }, 'en')[0]).toBe('Limits for distances: 4, 10, 20 km.')
    expect(bandTexts({ ...USUAL_POLICY, order: ['price', 'rotation'] }, 'id')).toEqual([])
  })
})
