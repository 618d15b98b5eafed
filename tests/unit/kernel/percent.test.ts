// Percentages: exact in hundredths, rounded up to whole units, compared without fractions.
import { describe, expect, it } from 'vitest'
import { Percent, reaches, shareUp } from '../../../core/kernel/percent.ts'

describe('Percent', () => {
  it.each([0, 0.01, 0.07, 0.29, 1.1, 12.5, 33.33, 57.29, 66.67, 99.99, 100])('takes %d', (value) => {
    expect(Percent.safeParse(value).data).toBe(value)
  })

  it.each([
    [-0.01, 'is a percentage below 0'],
    [-1, 'is a percentage below 0'],
    [100.01, 'is a percentage above 100'],
    [12.345, 'is a percentage with more than two decimals'],
    [0.001, 'is a percentage with more than two decimals'],
    [99.999, 'is a percentage with more than two decimals'],
    [33.333333333333336, 'is a percentage with more than two decimals'],
  ])('refuses %d', (value, message) => {
    expect(Percent.safeParse(value).error?.issues[0]?.message).toBe(message)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '50', null])('refuses %s, which is no number', (value) => {
    expect(Percent.safeParse(value).success).toBe(false)
  })
})

describe('shareUp', () => {
  it.each([
    [100, 12.5, 13],
    [8, 12.5, 1],
    [9, 12.5, 2],
    [10_000, 33.33, 3333],
    [10_001, 33.33, 3334],
    [3, 33.33, 1],
    [10_000, 0.07, 7],
    [10_001, 0.07, 8],
    [100, 0.07, 1],
    [1, 0.01, 1],
    [10_000, 0.01, 1],
    [10_001, 0.01, 2],
    [100, 7, 7],
    [100, 29, 29],
    [1000, 57.3, 573],
    [0, 100, 0],
    [5, 0, 0],
    [5, 100, 5],
    [1, 99.99, 1],
    [Number.MAX_SAFE_INTEGER, 100, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, 50, 4_503_599_627_370_496],
    [Number.MAX_SAFE_INTEGER, 0.01, 900_719_925_475],
    [Number.MAX_SAFE_INTEGER, 33.33, 3_002_099_511_605_173],
    [9_000_000_000_000_001, 10, 900_000_000_000_001],
  ])('of %d takes %d percent, which is %d', (whole, percent, share) => {
    expect(shareUp(whole, percent)).toBe(share)
  })
})

describe('reaches', () => {
  it.each([
    [25, 31, 80, true],
    [24, 31, 80, false],
    [46, 92, 50, true],
    [45, 92, 50, false],
    [1, 8, 12.5, true],
    [1, 9, 12.5, false],
    [1, 3, 33.33, true],
    [1, 3, 33.34, false],
    [3333, 10_000, 33.33, true],
    [3332, 10_000, 33.33, false],
    [7, 10_000, 0.07, true],
    [6, 10_000, 0.07, false],
    [0, 31, 0, true],
    [31, 31, 100, true],
    [30, 31, 100, false],
    [0, 0, 100, true],
  ])('%d of %d reaches %d percent: %s', (part, whole, percent, reached) => {
    expect(reaches(part, whole, percent)).toBe(reached)
  })
})
