// The API's description, OpenAPI 3.1, made from the contract's own schemas.
import * as z from 'zod/mini'
import { pathFields, type Route } from './route.ts'

type Json = Record<string, unknown>

export function openApiOf(routes: Readonly<Record<string, Route>>): Json {
  const paths: Record<string, Json> = {}
  for (const [name, route] of Object.entries(routes)) {
    const at = paths[route.path] ?? {}
    paths[route.path] = { ...at, [route.method.toLowerCase()]: operationOf(name, route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Etalase Kabupaten Bekasi',
      version: '1',
      description: 'The shelf ledger of Kabupaten Bekasi. Refusals are RFC 9457 problem+json.',
    },
    paths,
    components: {
      responses: {
        problem: {
          description: 'A refusal: what was tried, why not, what can be done now.',
          content: { 'application/problem+json': { schema: PROBLEM } },
        },
      },
    },
  }
}

const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    requestId: { type: 'string' },
    faults: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}

function operationOf(name: string, route: Route): Json {
  const input = schemaOf(route.input, 'input')
  const properties = asRecord(input['properties'])
  const required = new Set(Array.isArray(input['required']) ? input['required'] : [])
  const inPath = pathFields(route.path)
  const rest = Object.keys(properties).filter((field) => !inPath.includes(field))
  const parameter = (field: string, where: 'path' | 'query') => ({
    name: field,
    in: where,
    required: where === 'path' || required.has(field),
    schema: properties[field] ?? { type: 'string' },
  })
  const body = {
    ...input,
    properties: Object.fromEntries(rest.map((field) => [field, properties[field]])),
    required: rest.filter((field) => required.has(field)),
  }
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.audience],
    parameters: [
      ...inPath.map((field) => parameter(field, 'path')),
      ...(route.method === 'GET' ? rest.map((field) => parameter(field, 'query')) : IDEMPOTENCY),
    ],
    ...(route.method === 'POST' && rest.length > 0
      ? { requestBody: { required: body.required.length > 0, content: { 'application/json': { schema: body } } } }
      : {}),
    responses: {
      200: { description: 'Done.', content: { 'application/json': { schema: schemaOf(route.output, 'output') } } },
      default: { $ref: '#/components/responses/problem' },
    },
  }
}

const IDEMPOTENCY = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'A repeated request with the same key is given the first answer and changes nothing.',
    schema: { type: 'string', minLength: 8, maxLength: 100 },
  },
]

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return json
}

function asRecord(value: unknown): Json {
  return value !== null && typeof value === 'object' ? { ...value } : {}
}
