// The API's description is a valid document of OpenAPI 3.1, as it is served.
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTRACT } from '../../core/contract/contract.ts'
import { catalog } from '../../functions/catalog.ts'
import { call, dependenciesOf } from '../support/http.ts'
import { freshServices } from '../support/services.ts'

type Json = Record<string, unknown>
type Parameter = { name: string; in: string; required: boolean; schema: Json }
type Operation = { operationId: string; summary: string; parameters: Parameter[]; requestBody?: Json; responses: Json }

let served: Json
let operations: { path: string; method: string; operation: Operation }[]

beforeAll(async () => {
  const open = catalog(dependenciesOf(await freshServices(), { kind: 'public' }))
  served = (await call(open, { path: '/api/openapi.json' })).body
  const paths = served['paths'] as Record<string, Record<string, Operation>>
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
})

/** Every `$ref` in the document, at any depth. */
function refsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, held]) =>
    key === '$ref' && typeof held === 'string' ? [held] : refsIn(held),
  )
}

function resolve(ref: string): unknown {
  const steps = ref.replace(/^#\//, '').split('/')
  return steps.reduce<unknown>((at, step) => (at as Json | undefined)?.[step], served)
}

describe('/api/openapi.json', () => {
  it('describes every route once, each by a name of its own', () => {
    expect(served['openapi']).toBe('3.1.0')
    const names = operations.map(({ operation }) => operation.operationId)
    expect(names.sort()).toEqual(Object.keys(CONTRACT).sort())
    expect(new Set(names).size).toBe(names.length)
  })

  it('resolves every reference', () => {
    const refs = new Set(refsIn(served))
    expect(refs).toContain('#/components/responses/problem')
    for (const ref of refs) expect([ref, resolve(ref) !== undefined]).toEqual([ref, true])
  })

  it('declares every field of a path, once and required, and no body for GET', () => {
    for (const { path, method, operation } of operations) {
      const inPath = operation.parameters.filter((each) => each.in === 'path')
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect([path, inPath.map(({ name }) => name)]).toEqual([path, named])
      expect(inPath.every(({ required }) => required)).toBe(true)
      const keys = operation.parameters.map(({ name, in: where }) => `${where} ${name}`)
      expect(new Set(keys).size).toBe(keys.length)
      if (method === 'get') expect(operation.requestBody).toBeUndefined()
      expect(operation.summary).toMatch(/\.$/)
      expect(Object.keys(operation.responses)).toEqual(['200', 'default'])
    }
  })

  it('asks for a body where a field of it is needed, and only there', () => {
    const body = (name: string) =>
      operations.find(({ operation }) => operation.operationId === name)?.operation.requestBody
    expect(body('exemption.grant')).toMatchObject({ required: true })
    expect(body('exemption.revoke')).toMatchObject({ required: false })
    expect(body('product.withdraw')).toBeUndefined()
  })

  it('fits many times into what a Lambda may answer', () => {
    expect(Buffer.byteLength(JSON.stringify(served))).toBeLessThan(1024 * 1024)
  })
})
