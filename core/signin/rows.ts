// The rows of the sign-in in the table: each is put whole on the version that was seen, and found by a key wherever it can be.
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, PutCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { Services } from '../table/service.ts'
import { EMAIL_RULE, emailName, NOBODY, nameOf } from './keys.ts'

export type Columns = Record<string, unknown>
export type Row = {
  signin: string
  name: string
  id: string
  owner: string
  fields: Columns
  expiresAt?: number | undefined
  version: number
}

/** The column that a row of the model is named by; of all others it is the id. What is named is there once. */
const NAMED_BY: Readonly<Record<string, string>> = {
  session: 'token',
  verification: 'identifier',
  passkey: 'credentialID',
  rateLimit: 'key',
}
const OWNED: readonly string[] = ['session', 'passkey', 'account']

/** More than this is never looked through: what production asks has a key. */
const MOST_ROWS = 500

export function namedBy(model: string): string {
  return NAMED_BY[model] ?? 'id'
}

export function rowOf(model: string, fields: Columns, version: number): Row {
  const { id, userId, expiresAt } = fields
  const name = fields[namedBy(model)]
  if (typeof id !== 'string' || typeof name !== 'string')
    throw new TypeError(`a row of ${model} has no ${namedBy(model)}`)
  return {
    signin: model,
    name: nameOf(model, name),
    id,
    owner: OWNED.includes(model) && typeof userId === 'string' ? userId : NOBODY,
    fields,
    ...(typeof expiresAt === 'string' ? { expiresAt: Math.ceil(Date.parse(expiresAt) / 1000) } : {}),
    version,
  }
}

export async function byName({ entities }: Services, model: string, value: string): Promise<Row[]> {
  const { data } = await entities.signin.get({ signin: model, name: nameOf(model, value) }).go({ consistent: true })
  return data === null ? [] : [asRow(data)]
}

export async function byEmail(services: Services, email: string): Promise<Row[]> {
  const key = { rule: EMAIL_RULE, value: emailName(email) }
  const { data } = await services.entities.sentinel.get(key).go({ consistent: true })
  return data === null ? [] : byName(services, 'user', data.owner)
}

export async function byId({ entities }: Services, model: string, id: string): Promise<Row[]> {
  const { data } = await entities.signin.query.ofId({ signin: model, id }).go({ limit: 2, hydrate: false })
  return data.map(asRow)
}

export async function byOwner({ entities }: Services, model: string, owner: string): Promise<Row[]> {
  return bounded(await entities.signin.query.ofOwner({ signin: model, owner }).go({ limit: MOST_ROWS + 1, pages: 1 }))
}

export function isOwned(model: string): boolean {
  return OWNED.includes(model)
}

/** All rows of a model, where there are few: for what no key answers, which production never asks. */
export async function ofModel({ entities }: Services, model: string): Promise<Row[]> {
  return bounded(await entities.signin.query.ofId({ signin: model }).go({ limit: MOST_ROWS + 1, pages: 1 }))
}

function bounded({ data }: { data: unknown[] }): Row[] {
  if (data.length > MOST_ROWS)
    throw new RangeError(`more than ${MOST_ROWS} rows of the sign-in would be looked through`)
  return data.map(asRow)
}

const Fields = z.record(z.string(), z.unknown())

function asRow(data: unknown): Row {
  const row = data as Row
  return { ...row, fields: z.parse(Fields, row.fields) }
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]
type Put = NonNullable<TransactItem['Put']>
type Delete = NonNullable<TransactItem['Delete']>

/**
 * Puts `next` in the place of `seen`; without `seen` it must be new, without `next` the row goes. An address of mail
 * moves with its user. False where another write came between, or where what must be one's own is somebody else's.
 */
export async function write(services: Services, seen: Row | undefined, next: Row | undefined): Promise<boolean> {
  const moved = seen !== undefined && seen.name !== next?.name
  const items = [
    ...(moved ? [removed(services, seen)] : []),
    ...(next === undefined
      ? []
      : [moved || seen === undefined ? created(services, next) : replaced(services, seen, next)]),
    ...emailItems(services, seen, next),
  ]
  try {
    await send(services, items)
    return true
  } catch (error) {
    if (error instanceof TransactionCanceledException || error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** One item needs no transaction, which would cost twice as much. */
async function send({ at: { client } }: Services, items: TransactItem[]): Promise<void> {
  const [only] = items
  if (items.length === 1 && only?.Put !== undefined) await client.send(new PutCommand(only.Put))
  else if (items.length === 1 && only?.Delete !== undefined) await client.send(new DeleteCommand(only.Delete))
  else await client.send(new TransactWriteCommand({ TransactItems: items }))
}

function created({ entities }: Services, row: Row): TransactItem {
  return { Put: entities.signin.create(row).params<Put>() }
}

function replaced({ entities }: Services, seen: Row, next: Row): TransactItem {
  const put = entities.signin.put(next).where(({ version }, { eq }) => eq(version, seen.version))
  return { Put: put.params<Put>() }
}

function removed({ entities }: Services, { signin, name, version: was }: Row): TransactItem {
  const gone = entities.signin.delete({ signin, name }).where(({ version }, { eq }) => eq(version, was))
  return { Delete: gone.params<Delete>() }
}

/** What lets an address of mail be one user's: the old one is let go, the new one taken. */
function emailItems({ entities }: Services, seen: Row | undefined, next: Row | undefined): TransactItem[] {
  const [old, taken] = [emailIn(seen), emailIn(next)]
  if (old === taken) return []
  return [
    ...(old === undefined
      ? []
      : [{ Delete: entities.sentinel.delete({ rule: EMAIL_RULE, value: old }).params<Delete>() }]),
    ...(next === undefined || taken === undefined
      ? []
      : [{ Put: entities.sentinel.create(emailSentinel(taken, next.id)).params<Put>() }]),
  ]
}

export function emailSentinel(value: string, owner: string) {
  return { rule: EMAIL_RULE, value, owner }
}

/** The address of a user's row as its sentinel holds it. */
export function emailIn(row: Row | undefined): string | undefined {
  const email = row?.signin === 'user' ? row.fields['email'] : undefined
  return typeof email === 'string' ? emailName(email) : undefined
}
