// What anybody may ask of the API: the contract's public reads, each with its parameters as its own schema bounds them.
import * as z from 'zod/mini'
import { CONTRACT } from '../contract/contract.ts'
import { openApiOf } from '../contract/openapi.ts'
import type { Route } from '../contract/route.ts'
import { API_EXAMPLES, type Example } from './api-examples.ts'
import type { PublicRead } from './public-read.ts'

export type Parameter = {
  name: string
  where: 'path' | 'query'
  required: boolean
  kind: 'text' | 'integer' | 'boolean'
  /** Each where the schema says it: the values to choose from, the least and the most, the longest text, what holds else. */
  choices: readonly string[]
  least?: number
  most?: number
  longest?: number
  standard?: string
}

export type ApiRead = {
  name: PublicRead
  path: string
  /** In English, as the description says it. */
  summary: string
  parameters: readonly Parameter[]
  example: Example
}

const Schema = z.object({
  type: z.optional(z.string()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  enum: z.optional(z.array(z.string())),
})
const Described = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
  schema: z.extend(Schema, {
    default: z.optional(z.union([z.string(), z.number(), z.boolean()])),
    anyOf: z.optional(z.array(Schema)),
  }),
})
const Description = z.object({
  paths: z.record(z.string(), z.object({ get: z.object({ parameters: z.array(Described) }) })),
})

export function publicReads(): ApiRead[] {
  const all: Record<string, Route> = CONTRACT
  const reads = Object.entries(all).filter(([, { audience, method }]) => audience === 'public' && method === 'GET')
  const { paths } = z.parse(Description, openApiOf(Object.fromEntries(reads)))
  return reads.map(([name, { path, summary }]) => ({
    name: name as PublicRead,
    path,
    summary,
    parameters: (paths[path]?.get.parameters ?? []).map(parameterOf),
    example: API_EXAMPLES[name as PublicRead],
  }))
}

/** A number or truth may be sent as text too; what it is meant as is told. */
function parameterOf({ name, in: where, required, schema }: z.infer<typeof Described>): Parameter {
  const told = schema.anyOf?.find(({ type }) => type !== 'string') ?? schema
  const { minimum, maximum, maxLength } = told
  const standard = schema.default === undefined || schema.default === '' ? undefined : String(schema.default)
  return {
    name,
    where,
    required,
    kind: told.type === 'integer' ? 'integer' : told.type === 'boolean' ? 'boolean' : 'text',
    choices: told.enum ?? [],
    ...(isBound(minimum) ? { least: minimum } : {}),
    ...(isBound(maximum) ? { most: maximum } : {}),
    ...(maxLength === undefined ? {} : { longest: maxLength }),
    ...(standard === undefined ? {} : { standard }),
  }
}

function isBound(value: number | undefined): value is number {
  return value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER
}
