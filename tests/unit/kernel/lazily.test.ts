// What is made when it is first asked for: once, and only what is asked for.
import { expect, it } from 'vitest'
import { lazily } from '../../../core/table/lazily.ts'

it('makes each value when it is first read, once, and none of the others', () => {
  const made: string[] = []
  const maker = (name: string) => () => {
    made.push(name)
    return { name }
  }
  const all = lazily({ one: maker('one'), two: maker('two') })
  expect([Object.keys(all), made]).toEqual([['one', 'two'], []])
  expect(all.two).toBe(all.two)
  expect(made).toEqual(['two'])
  const { one } = all
  expect([one.name, made]).toEqual(['one', ['two', 'one']])
})

it('makes a value again where making it failed', () => {
  let tries = 0
  const all = lazily({
    late: () => {
      if (tries++ === 0) throw new Error('not yet')
      return 'there'
    },
  })
  expect(() => all.late).toThrow('not yet')
  expect(all.late).toBe('there')
})
