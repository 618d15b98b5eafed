import { expect, it } from 'vitest'

it('stands where no run looks', () => {
  expect(1).toBe(1)
})
