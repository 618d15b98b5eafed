// What is made when it is first asked for.
import { expect, it } from 'vitest'
import { once } from '../../../core/kernel/once.ts'

it('makes nothing before it is asked, and one thing however often it is', () => {
  let made = 0
  const formatter = once(() => ({ number: ++made }))
  expect(made).toBe(0)
  expect(formatter()).toBe(formatter())
  expect(made).toBe(1)
})

it('keeps undefined as what was made', () => {
  let asked = 0
  const nothing = once(() => {
    asked++
    return undefined
  })
  nothing()
  nothing()
  expect(asked).toBe(1)
})
