// The two laws on the size of a business, each at its edges.
import { expect, it } from 'vitest'
import { businessClass, industryClass } from '../../../core/readiness/size.ts'

const BILLION = 1_000_000_000

it.each([
  [{}, undefined],
  [{ workers: 3 }, undefined],
  [{ investmentIdr: BILLION }, 'micro'],
  [{ investmentIdr: BILLION + 1 }, 'small'],
  [{ investmentIdr: 5 * BILLION }, 'small'],
  [{ investmentIdr: 5 * BILLION + 1 }, 'medium'],
  [{ investmentIdr: 10 * BILLION }, 'medium'],
  [{ investmentIdr: 10 * BILLION + 1 }, 'large'],
  [{ salesIdr: 2 * BILLION }, 'micro'],
  [{ salesIdr: 2 * BILLION + 1 }, 'small'],
  [{ salesIdr: 15 * BILLION + 1 }, 'medium'],
  [{ salesIdr: 50 * BILLION + 1 }, 'large'],
  [{ investmentIdr: 6 * BILLION, salesIdr: BILLION }, 'micro'],
  [{ investmentIdr: 0, salesIdr: 60 * BILLION }, 'micro'],
])('PP 7/2021 calls %j %s', (inputs, found) => {
  expect(businessClass(inputs)).toBe(found)
})

it.each([
  [{ workers: 5 }, undefined],
  [{ investmentIdr: BILLION }, undefined],
  [{ workers: 19, investmentIdr: BILLION - 1 }, 'small'],
  [{ workers: 19, investmentIdr: BILLION }, 'medium'],
  [{ workers: 20, investmentIdr: 0 }, 'medium'],
  [{ workers: 20, investmentIdr: 15 * BILLION }, 'medium'],
  [{ workers: 20, investmentIdr: 15 * BILLION + 1 }, 'large'],
  [{ workers: 19, investmentIdr: 40 * BILLION }, 'medium'],
])('Permenperin 64/2016 calls %j %s', (inputs, found) => {
  expect(industryClass(inputs)).toBe(found)
})
