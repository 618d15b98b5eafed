import { expect, it } from 'vitest'

it('is right', () => {
  expect(1).toBe(1)
})
