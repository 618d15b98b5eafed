// The accesses of the table, made on so many typical items as a row of the papers says, and what they consume.
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { CATEGORY_IDS } from '../../core/region/category-id.ts'
import { kecamatans } from '../../core/region/villages.ts'
import { createTable, localClient } from '../../infra/local/dynamodb.ts'
import { meteredServices } from './metered.ts'
import { night } from './night.ts'
import { rowsOf } from './repeats.ts'
import { contextOf, freshServices } from './services.ts'
import { worldOf } from './world.ts'
import { WRITES } from './writes.ts'

type Row = Record<string, unknown>
type Asked = { go: (options: object) => Promise<{ data: unknown }> }
type Index = { index?: string; collection?: string; pk: { composite: string[] }; sk?: { composite: string[] } }
/** What all entities have in common; ElectroDB's own types know each only by its attributes. */
export type AnyEntity = {
  schema: { indexes: Record<string, Index> }
  get: (key: Row) => Asked
  query: Record<string, (key: Row) => Asked>
  put: (row: Row) => { params: () => { Item: Row } }
  parse: (item: { Item: Row }) => { data: Row | null }
}

/** DynamoDB takes no more. */
const MOST_IN_A_BATCH = 25

type Holder = { entities: Record<string, AnyEntity>; collections: Record<string, (key: Row) => Asked> }

/** How an access reads: one item, or the items of an index or collection. */
export type Access = {
  read: 'Get' | 'Query' | 'Query, consistent'
  /** `slot.vacant`, or the name of a collection. */
  of: string
  items: readonly { count: number; entity: string }[]
}

/** Every entity by its name, in the form that all share. */
export function entitiesOf(services: object): Record<string, AnyEntity> {
  return (services as Holder).entities
}

/** What no operation writes yet, or at all: cases, and what the publisher and the sign-in keep. */
const FILE: Record<string, Row> = {
  pageMark: {
    page: 'ikm/ikm_00000000000000000000000001',
    state: 'dirty',
    token: '000000000000000000021-k3v9x2m1q8z',
    queue: 'pages',
  },
  signin: {
    signin: 'session',
    name: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    id: 'b3d5c1de-4b4c-4a0c-9a39-2f4c7e1f9a10',
    owner: 'acc_00000000000000000000000001',
    fields: {
      id: 'b3d5c1de-4b4c-4a0c-9a39-2f4c7e1f9a10',
      token: 'TvhfEyT3x2mX3ALNTFOdt1RxQceOPF1Q',
      userId: 'acc_00000000000000000000000001',
      userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36',
      createdAt: '2026-10-08T05:00:00.000Z',
      updatedAt: '2026-10-08T05:00:00.000Z',
      expiresAt: '2026-10-15T05:00:00.000Z',
    },
    expiresAt: 1_792_040_400,
  },
  front: {
    shelf: 'front',
    on: '2026-11-24',
    products: Array.from({ length: 12 }, () => ({
      ikm: 'ikm_00000000000000000000000001',
      product: 'prd_00000000000000000000000001',
    })),
    categories: CATEGORY_IDS.map((category) => ({ category, active: 120 })),
    kecamatan: kecamatans().map(({ code }) => ({ kecamatan: code, active: 20 })),
  },
  case: {
    case: 'cas_00000000000000000000000001',
    unit: 'otl_00000000000000000000000001',
    partner: 'mtr_00000000000000000000000001',
    rule: 'rul_00000000000000000000000001',
    period: '2026-Q3',
    kind: 'quota',
    state: 'open',
    stage: 1,
    queue: 'perindustrian',
    closed: false,
    dueOn: '2026-11-02',
    openedOn: '2026-10-08',
  },
  letter: {
    case: 'cas_00000000000000000000000001',
    letter: 'ltr_00000000000000000000000001',
    stage: 1,
    state: 'served',
    number: '500.2/123/Disperin/2026',
    hands: ['acc_00000000000000000000000001'],
    content: { article: 'Pasal 9', required: 4, measured: 2, text: 'x'.repeat(1500) },
    draftedOn: '2026-10-08',
  },
  appeal: {
    case: 'cas_00000000000000000000000001',
    appeal: 'apl_00000000000000000000000001',
    letter: 'ltr_00000000000000000000000001',
    ground: 'x'.repeat(500),
    filedOn: '2026-10-20',
  },
}

/** One row of each entity, the fullest that the operations themselves wrote. */
export async function typicalRows(): Promise<ReadonlyMap<string, Row>> {
  const services = await freshServices()
  for (const { run, actor, today, prepare } of WRITES.values()) {
    const world = await worldOf(services)
    const input = await prepare(world)
    await run(services, contextOf(world.actors[actor], today, { idempotencyKey: run.operation.padEnd(36, '-') }), input)
  }
  await night(await worldOf(services))
  const written = await rowsOf(services)
  const found = new Map(Object.entries(FILE))
  for (const [name, entity] of Object.entries(entitiesOf(services))) {
    const [item] = written.filter((row) => row['__edb_e__'] === kebab(name)).sort((a, b) => fullness(b) - fullness(a))
    const data = item === undefined ? null : entity.parse({ Item: item }).data
    if (data !== null && !(name in FILE)) found.set(name, data)
  }
  return found
}

/** Writes the items into one partition of a new table, makes the access, and says what it found and consumed. */
export async function accessOf(
  endpoint: string,
  table: string,
  { read, of, items }: Access,
  typical: ReadonlyMap<string, Row>,
): Promise<{ found: number; index: string | null; readUnits: number }> {
  const client = localClient(endpoint)
  await createTable(client, table, { stream: false })
  client.destroy()
  const { services, take, close } = meteredServices(endpoint, table)
  const { entities, collections } = services as unknown as Holder
  const [name = '', accessor = ''] = of.split('.')
  const first = items[0]?.entity ?? name
  const pk =
    accessor === ''
      ? pkOfCollection(entities[first], of)
      : (entities[name]?.schema.indexes[accessor]?.pk.composite ?? [])
  const shared = Object.fromEntries(pk.map((field) => [field, typical.get(first)?.[field]]))
  const rows: Row[] = []
  let last: Row = {}
  for (const { entity, count } of items) {
    const row = typical.get(entity)
    const kind = entities[entity]
    if (row === undefined || kind === undefined) throw new Error(`there is no typical ${entity}`)
    for (let i = 0; i < count; i++) {
      last = asOneOf({ ...row, ...shared }, kind, pk, i)
      rows.push(kind.put(last).params().Item)
    }
  }
  for (let i = 0; i < rows.length; i += MOST_IN_A_BATCH) {
    const requests = rows.slice(i, i + MOST_IN_A_BATCH).map((Item) => ({ PutRequest: { Item } }))
    await services.at.client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }))
  }
  take()
  const consistent = read !== 'Query'
  const asked =
    read === 'Get'
      ? entities[name]?.get(last)
      : accessor === ''
        ? collections[of]?.(shared)
        : entities[name]?.query[accessor]?.(shared)
  if (asked === undefined) throw new Error(`there is no access ${of}`)
  const { data } = await asked.go({ consistent, ...(read === 'Get' ? {} : { pages: 'all' }) })
  const { reads, index } = take()
  close()
  return { found: countIn(data), index, readUnits: reads }
}

/** The row as the i-th of its kind: the last part of its key that the partition leaves free ends in the number. */
function asOneOf(row: Row, entity: AnyEntity, partition: readonly string[], i: number): Row {
  const own = Object.values(entity.schema.indexes).find(({ index }) => index === undefined)
  const free = [...(own?.pk.composite ?? []), ...(own?.sk?.composite ?? [])].filter((part) => !partition.includes(part))
  const last = free.at(-1)
  if (last === undefined) return row
  const number = String(100 + i)
  return { ...row, [last]: String(row[last]).slice(0, -number.length) + number }
}

function pkOfCollection(entity: AnyEntity | undefined, collection: string): string[] {
  const index = Object.values(entity?.schema.indexes ?? {}).find((each) => each.collection === collection)
  return index?.pk.composite ?? []
}

function countIn(data: unknown): number {
  if (data === null) return 0
  if (Array.isArray(data)) return data.length
  const lists = Object.values(data as Row)
  return lists.every((each) => Array.isArray(each)) ? lists.reduce<number>((sum, each) => sum + each.length, 0) : 1
}

/** Rows in more indexes first, then longer ones: what is typical is the same in every run, and never too small. */
function fullness(row: Row): number {
  const indexes = Object.keys(row).filter((field) => /^gsi\dpk$/.test(field))
  return indexes.length * 1_000_000 + JSON.stringify(row).length
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
