// The changes that the publishing bench makes: one product renamed, a wave of answers, and both on the whole machine.
import type { DynamoDBStreamEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { context } from '../../core/kernel/context.ts'
import { type Day, day } from '../../core/kernel/day.ts'
import { idOf, newId } from '../../core/kernel/id.ts'
import * as Product from '../../core/product/operations.ts'
import { addressOf, type MarkedPage } from '../../core/publish/page.ts'
import { touchedBy } from '../../core/publish/touched.ts'
import { kecamatans } from '../../core/region/villages.ts'
import type { Services } from '../../core/table/service.ts'
import { markPages } from '../../functions/stream/mark-dirty.ts'
import { startMachine } from '../../infra/local/machine.ts'

const BATCH = 10
const TIMES = 3

/** Renames the first product of an active maker of a large category, and answers what that touches. */
export async function changeOf(services: Services, today: Day): Promise<MarkedPage[]> {
  const { data } = await services.entities.product.query.inCategory({ category: 'keripik-kerupuk' }).go({ limit: 1 })
  const [before] = data
  if (before === undefined) throw new Error('the seed made no product')
  const after = await rename(services, before, today, `${before.name}, baru`)
  return touchedBy({ before: { ...before, __edb_e__: 'product' }, after: { ...after, __edb_e__: 'product' } })
}

type Row = { ikm: string; product: string; version: number }

async function rename(services: Services, row: Row, today: Day, name: string) {
  const account = newId('account', { instant: Date.now(), random: Math.random })
  const owner = context({
    actor: { kind: 'ikm', ikm: z.parse(idOf('ikm'), row.ikm), account },
    instant: Date.now(),
    today,
    random: Math.random,
    requestId: 'bench',
  })
  const { ikm, product, version } = row
  await Product.edit(services, owner, { ikm, product, version, name })
  const { data } = await services.entities.product.get({ ikm, product }).go()
  return data
}

/** So many answers of the active IKM, in an order that mixes them, as batches of the stream. */
export async function answersOf(services: Services, count: number) {
  const all = { pages: 'all' } as const
  const active: string[] = []
  for (const { code } of kecamatans()) {
    const { data } = await services.entities.ikm.query.inKecamatan({ kecamatan: code }).go(all)
    active.push(...data.filter(({ activity }) => activity === 'active').map(({ ikm }) => ikm))
  }
  const records = Array.from({ length: count }, (_, i): DynamoDBStreamEvent['Records'][number] => ({
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(i),
      NewImage: { __edb_e__: { S: 'confirmation' }, ikm: { S: active[(i * 7919) % active.length] ?? '' } },
    },
  }))
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, i) => records.slice(i * BATCH, (i + 1) * BATCH))
  const log = { error: (message: string, more: object) => console.error(message, more) }
  const marking = markPages({ services, random: Math.random, log })
  return { batches, mark: (batch: typeof records) => marking({ Records: batch }) }
}

/** Renames a product on a running machine, some times, and waits for its page each time. */
export async function seenAfter(): Promise<{ change: string; ms: number }[]> {
  const today = day('2026-11-24')
  const machine = await startMachine({ port: 0, seed: 'small', data: null, reset: false, today })
  try {
    const { services, url } = machine
    const { data } = await services.entities.product.query.inCategory({ category: 'logam' }).go({ limit: 1 })
    let [row]: Row[] = data
    const seen: { change: string; ms: number }[] = []
    for (let i = 1; i <= TIMES && row !== undefined; i++) {
      const name = `Nama ke-${i}`
      const page = url + addressOf({ kind: 'product', product: row.product }, 'id')
      const began = performance.now()
      row = (await rename(services, row, today, name)) ?? undefined
      while (!(await (await fetch(page)).text()).includes(name)) await new Promise((done) => setTimeout(done, 20))
      seen.push({ change: name, ms: performance.now() - began })
    }
    return seen
  } finally {
    await machine.stop()
  }
}
