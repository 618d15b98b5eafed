import { expect, it } from 'vitest'

it.skip('is never asked', () => {
  expect(1).toBe(2)
})
