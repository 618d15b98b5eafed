// An operation: the schema first, then the permission, then the work; nothing gets past the gate.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Actor } from '../../../core/kernel/actor.ts'
import { context } from '../../../core/kernel/context.ts'
import { day } from '../../../core/kernel/day.ts'
import { faultsOf, operation, parse } from '../../../core/kernel/operation.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'
import { anId, anyone, officer, producer, schedule } from '../../support/actors.ts'

const Input = z.strictObject({
  ikm: z.string(),
  days: z._default(z.int().check(z.gte(1, { error: 'is less than one day' })), 7),
})

function setUp(answer: (input: z.infer<typeof Input>) => Promise<string> = async ({ ikm, days }) => `${ikm} ${days}`) {
  const done: unknown[] = []
  const run = operation({
    name: 'story.publish',
    input: Input,
    permission: [{ actor: 'ikm', ikm: 'ikm' }],
    work: async (services: { prefix: string }, _, input) => {
      done.push(input)
      return `${services.prefix}${await answer(input)}`
    },
  })
  const as = (actor: Actor) => context({ actor, instant: 1_791_417_600_000, random: () => 0, requestId: 'request-1' })
  return { run, done, as }
}

const services = { prefix: 'did ' }

describe('operation', () => {
  it('does the work on the parsed input with the services', async () => {
    const { run, done, as } = setUp()
    await expect(run(services, as(producer), { ikm: anId('ikm') })).resolves.toBe(`did ${anId('ikm')} 7`)
    expect(done).toEqual([{ ikm: anId('ikm'), days: 7 }])
  })

  it('carries its name, its schema and its permission', () => {
    const { run } = setUp()
    expect(run.operation).toBe('story.publish')
    expect(run.input).toBe(Input)
    expect(run.permission).toEqual([{ actor: 'ikm', ikm: 'ikm' }])
  })

  it('refuses an input that is not of the form before it asks for the permission', async () => {
    const { run, done, as } = setUp()
    const refused = run(services, as(anyone), { ikm: anId('ikm'), days: 0, role: 'owner' })
    await expect(refused).rejects.toMatchObject({ kind: 'invalid', code: 'input' })
    expect(done).toEqual([])
  })

  it.each([
    ['unauthenticated', 'sign-in', anyone, anId('ikm')],
    ['forbidden', 'not-permitted', schedule, anId('ikm')],
    ['forbidden', 'not-permitted', producer, anId('ikm', 2)],
  ] as const)('refuses with %s/%s before any work is done', async (kind, code, actor, ikm) => {
    const { run, done, as } = setUp()
    await expect(run(services, as(actor), { ikm })).rejects.toMatchObject({ kind, code })
    expect(done).toEqual([])
  })

  it('lets through what the work refuses', async () => {
    const refusal = new Refusal('conflict', 'taken', { id: 'Sudah terisi.', en: 'It is taken.' })
    const { run, as } = setUp(() => Promise.reject(refusal))
    await expect(run(services, as(producer), { ikm: anId('ikm') })).rejects.toBe(refusal)
  })

  it('asks for the permission on the legal day of the context', async () => {
    const run = operation({
      name: 'case.decide',
      input: z.strictObject({}),
      permission: [{ actor: 'officer', power: 'decide' }],
      work: async (_: object, { today }) => today,
    })
    const until = (to: string) => officer({ to: day(to) })
    const now = { instant: Date.parse('2026-10-08T17:00:00Z'), random: () => 0, requestId: 'request-1' }
    await expect(run({}, context({ ...now, actor: until('2026-10-09') }), {})).resolves.toBe('2026-10-09')
    await expect(run({}, context({ ...now, actor: until('2026-10-08') }), {})).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})

describe('parse', () => {
  it('gives every fault with its path, the first one in the sentence', () => {
    const faults = () =>
      parse('story.publish', z.strictObject({ list: z.array(Input) }), { list: [{ ikm: 'x', days: 0 }, 1] })
    expect(faults).toThrow(
      expect.objectContaining({
        message:
          'invalid/input: The input for story.publish cannot be accepted (list[0].days: is less than one day). Correct it and send it again.',
        faults: [
          { path: 'list[0].days', message: 'is less than one day' },
          { path: 'list[1]', message: expect.any(String) },
        ],
      }),
    )
  })

  it('says in words what a schema says nothing of', () => {
    const input = { ikm: 5, role: 'owner' }
    expect(() => parse('story.publish', Input, input)).toThrow(
      expect.objectContaining({
        faults: [
          { path: 'ikm', message: 'Invalid input: expected string, received number' },
          { path: '$', message: 'Unrecognized key: "role"' },
        ],
      }),
    )
  })

  it('gives the parsed value, and the faults of an error in order', () => {
    expect(parse('story.publish', Input, { ikm: 'x' })).toEqual({ ikm: 'x', days: 7 })
    const { error } = z.safeParse(Input, { ikm: 'x', days: -3 })
    expect(error ? faultsOf(error) : []).toEqual([{ path: 'days', message: 'is less than one day' }])
  })
})
