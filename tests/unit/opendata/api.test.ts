// The API's documentation: every public read with an example that its own schema accepts, and a refusal that is real.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { CONTRACT } from '../../../core/contract/contract.ts'
import { matchPath, type Route } from '../../../core/contract/route.ts'
import { readCursor } from '../../../core/kernel/cursor.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'
import { publicReads } from '../../../core/opendata/api.ts'
import { PROBLEM_EXAMPLE } from '../../../core/opendata/api-examples.ts'
import { problemOf } from '../../../functions/http/problem.ts'

const routes: Record<string, Route> = CONTRACT
const reads = publicReads()

describe('the documentation of the API', () => {
  it('tells of every public read and of nothing else', () => {
    const wanted = Object.entries(routes).filter(
      ([, { audience, method }]) => audience === 'public' && method === 'GET',
    )
    expect(reads.map(({ name }) => name)).toEqual(wanted.map(([name]) => name))
  })

  it.each(reads)('asks $example.ask as the route of $name takes it', ({ name, example: { ask } }) => {
    const url = new URL(ask, 'https://example.test')
    const fields = matchPath(CONTRACT[name].path, url.pathname)
    expect(fields).toBeDefined()
    const query: Record<string, string | number> = Object.fromEntries(url.searchParams)
    if (query['limit'] !== undefined) query['limit'] = Number(query['limit'])
    expect(z.safeParse(CONTRACT[name].input, { ...fields, ...query })).toMatchObject({ success: true })
  })

  it.each(reads)('shows an answer that $name may give, whole', ({ name, example: { answer } }) => {
    expect(z.parse(CONTRACT[name].output, answer)).toEqual(answer)
  })

  it.each(reads)('names the parameters of $name', ({ name, parameters }) => {
    const shape = z.toJSONSchema(CONTRACT[name].input, { io: 'input', unrepresentable: 'any' }).properties ?? {}
    expect(parameters.map((each) => each.name).toSorted()).toEqual(Object.keys(shape).toSorted())
  })

  it('tells the bounds of a parameter as its schema has them', () => {
    const read = reads.find(({ name }) => name === 'ikm.inKecamatan')
    expect(read?.parameters).toEqual([
      { name: 'kecamatan', where: 'path', required: true, kind: 'text', choices: [] },
      {
        name: 'limit',
        where: 'query',
        required: false,
        kind: 'integer',
        choices: [],
        least: 1,
        most: 100,
        standard: '25',
      },
      { name: 'cursor', where: 'query', required: false, kind: 'text', choices: [], longest: 1000 },
    ])
    const search = reads.find(({ name }) => name === 'search.ask')?.parameters ?? []
    expect(search.find(({ name }) => name === 'active')?.kind).toBe('boolean')
    expect(search.find(({ name }) => name === 'minIdr')).toMatchObject({ kind: 'integer', required: false })
  })

  it('shows a refusal as the API writes it', () => {
    const { requestId } = PROBLEM_EXAMPLE.answer
    const refusal = () => readCursor('ikm.inKecamatan 32.16.03', 'x')
    expect(refusal).toThrow(Refusal)
    try {
      refusal()
    } catch (error) {
      expect(problemOf(error as Refusal, requestId, 'en')).toEqual(PROBLEM_EXAMPLE.answer)
    }
  })
})
