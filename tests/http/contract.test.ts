// The contract as a whole: nothing is missing, nothing collides, nothing leaves that should stay inside.
import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { CONTRACT } from '../../core/contract/contract.ts'
import { type Audience, pathFields, type Route } from '../../core/contract/route.ts'
import type { Search } from '../../core/search/freshness.ts'
import { ACCOUNT } from '../../functions/account.ts'
import { CATALOG } from '../../functions/catalog.ts'
import { confirmRoutes } from '../../functions/confirm.ts'
import { IKM } from '../../functions/ikm.ts'
import { jobFileRoutes } from '../../functions/job-files.ts'
import { OFFICER } from '../../functions/officer.ts'
import { PARTNER } from '../../functions/partner.ts'
import { searchRoutes } from '../../functions/search.ts'
import { LINKING } from '../support/confirm.ts'
import { memoryFiles } from '../support/jobs.ts'
import { CASES } from './cases/all.ts'

type Json = Record<string, unknown>
type Operation = (typeof BOUND)[number]['run']

const ROUTES: [string, Route][] = Object.entries(CONTRACT)
const UNASKED: Search = { ask: () => Promise.reject(new Error('not asked')), close: async () => undefined }
const BOUND = [
  ...CATALOG,
  ...ACCOUNT,
  ...PARTNER,
  ...IKM,
  ...OFFICER,
  ...confirmRoutes(LINKING),
  ...jobFileRoutes(memoryFiles()),
  ...searchRoutes(UNASKED),
]

const PREFIX: Record<Exclude<Audience, 'public'>, string> = {
  account: '/api/account/',
  partner: '/api/partner/{partner}',
  ikm: '/api/ikm/{ikm}',
  officer: '/api/officer/',
}

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'function' && Object.hasOwn(value, 'operation') && Object.hasOwn(value, 'permission')

/** What the API Lambdas cannot do alone: hand a run's errands to workers, read the evidence store. */
const NOT_BY_A_ROUTE = ['check.start', 'assessment.recompute']

/** What the Lambda of the uploads does around its files: routes of their own. */
const BY_AN_UPLOAD = ['media.add', 'media.before', 'media.remove', 'media.paper', 'media.paperForOfficer']

/** What the door of the sign-in does with it: an account that goes is forgotten in the same call. */
const BY_THE_SIGN_IN = ['account.remove']

/** What the Lambda of the forms answers with pages, not by routes of the contract. */
const BY_A_FORM = ['inquiry.send', 'inquiry.confirm', 'interest.register', 'certificate.verify', 'qr.count']

/** What the worker does for the owner of a job, with the owner's rights. */
const BY_A_JOB = ['certificate.issue', 'dossier.of']

/** What is done behind a confirm link: pages too. */
const BY_A_LINK = [
  ...['confirmlink.enter', 'confirmlink.questions', 'confirmlink.answer'],
  ...['confirmlink.business', 'confirmlink.stock', 'confirmlink.story'],
  ...['confirmlink.photoBefore', 'confirmlink.addPhoto'],
]

/** Which routes answer with personal data, and with which. */
const CONTACT = ['person', 'nik', 'homeAddress', 'privateNumber', 'email']
const WRITTEN = ['person', 'email']
const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  'ikm.contact': CONTACT,
  'officer.ikm.contact': CONTACT,
  'inquiry.ofIkm': WRITTEN,
  'inquiry.undelivered': WRITTEN,
  'interest.inKecamatan': WRITTEN,
  'profile.me': ['email'],
  'invitation.ofPartner': ['email'],
  'claim.file': ['email'],
  'registration.file': ['person'],
  'registration.mine': ['person'],
  'starter.file': ['person'],
}

/** Every operation of every room. */
async function operations(): Promise<Operation[]> {
  const files = await readdir(new URL('../../core/', import.meta.url), { recursive: true })
  const rooms = files.flatMap((file) => /^([a-z-]+)\/operations\.ts$/.exec(file)?.[1] ?? [])
  const modules: Json[] = await Promise.all(rooms.map((room) => import(`../../core/${room}/operations.ts`)))
  return modules.flatMap((exports) => Object.values(exports).filter(isOperation))
}

/** What a reader of the public may call is read there; everything else has a line for each audience that may. */
function audiencesOf({ permission }: Operation): Audience[] {
  const kinds = new Set(permission.map((grant) => grant.actor))
  if (kinds.has('public')) return ['public']
  return [...kinds].filter((kind): kind is Audience => kind !== 'system')
}

/** Every property that the JSON Schema names, at any depth. */
function propertiesOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const own = 'properties' in schema ? Object.keys(schema.properties as Json) : []
  return [...own, ...Object.values(schema).flatMap(propertiesOf)]
}

type Property = { type?: string; anyOf?: Property[] }
/** Text, or something else that may come as text. */
const takesText = ({ type, anyOf = [] }: Property): boolean => type === 'string' || anyOf.some(takesText)

const jsonOf = (schema: z.core.$ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json

describe('the contract', () => {
  it('has a case for every route', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(CONTRACT).sort())
  })

  it('binds every route once, to the operation whose name and input it has', () => {
    expect(BOUND.map(({ name }) => name).sort()).toEqual(Object.keys(CONTRACT).sort())
    for (const { name, audience, input, run } of BOUND) {
      expect([name, [run.operation, `${audience}.${run.operation}`].includes(name)]).toEqual([name, true])
      expect([name, run.input === input]).toEqual([name, true])
      expect([name, run.permission.some((grant) => grant.actor === audience)]).toEqual([name, true])
    }
  })

  it('has a line for every operation that a person may call, for each audience that may', async () => {
    const wanted = (await operations())
      .filter(
        ({ operation }) =>
          ![...NOT_BY_A_ROUTE, ...BY_AN_UPLOAD, ...BY_THE_SIGN_IN, ...BY_A_FORM, ...BY_A_LINK, ...BY_A_JOB].includes(
            operation,
          ),
      )
      .flatMap((each) => audiencesOf(each).map((audience) => `${each.operation} for ${audience}`))
    const there = BOUND.map(({ run, audience }) => `${run.operation} for ${audience}`)
    expect(wanted.length).toBeGreaterThan(100)
    expect(wanted.filter((each) => !there.includes(each))).toEqual([])
  })

  it('lets no request match two routes', () => {
    const shapes = ROUTES.map(([name, { method, path }]) => ({ name, method, parts: path.split('/') }))
    const meets = (a: string, b: string) => a === b || a.startsWith('{') || b.startsWith('{')
    const collisions = shapes.flatMap((a, i) =>
      shapes
        .slice(i + 1)
        .filter((b) => a.method === b.method && a.parts.length === b.parts.length)
        .filter((b) => a.parts.every((part, at) => meets(part, b.parts[at] ?? '')))
        .map((b) => `${a.name} and ${b.name}`),
    )
    expect(collisions).toEqual([])
  })

  it.each(ROUTES)('%s lies under its audience, and its input has every field of its path', (_, route) => {
    if (route.audience === 'public') {
      for (const prefix of ['/api/partner/', '/api/ikm/', '/api/officer/']) expect(route.path).not.toContain(prefix)
    } else expect(route.path.startsWith(PREFIX[route.audience])).toBe(true)
    expect(route.path).toMatch(/^\/api(\/[a-z-]+(\.json)?|\/\{\w+\})+$/)
    const fields = Object.keys(jsonOf(route.input, 'input')['properties'] as Json)
    expect(fields).toEqual(expect.arrayContaining(pathFields(route.path)))
  })

  it('asks nothing of a query but text and the limit: the pipeline turns no other field into a number', () => {
    for (const [name, route] of ROUTES.filter(([, { method }]) => method === 'GET')) {
      const properties = jsonOf(route.input, 'input')['properties'] as Record<string, Property>
      const others = Object.entries(properties).filter(([field, each]) => field !== 'limit' && !takesText(each))
      expect([name, others.map(([field]) => field)]).toEqual([name, []])
    }
  })

  it('lets no key of the table and no bucket leave, and personal data by the routes that are there for it', () => {
    for (const [name, { audience, output }] of ROUTES) {
      const hidden = propertiesOf(jsonOf(output, 'output')).filter((field) =>
        /^(nik|person|homeAddress|privateNumber|email|bucket|owner|client|expiresAt|pk|sk|gsi\w+|__\w+)$/.test(field),
      )
      expect([name, hidden.toSorted()]).toEqual([name, [...(PERSONAL[name] ?? [])].toSorted()])
      if (hidden.length > 0) expect(audience).not.toBe('public')
    }
  })

  it('tells the public no version of anything: only a form names one', () => {
    for (const [name, { audience, output }] of ROUTES) {
      if (audience !== 'public') continue
      expect([name, propertiesOf(jsonOf(output, 'output')).includes('version')]).toEqual([name, false])
    }
  })
})
