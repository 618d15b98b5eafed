import { expect, it } from 'vitest'

it('asks too late', () => {
  expect(Promise.reject(new Error('late'))).rejects.toThrow()
})
