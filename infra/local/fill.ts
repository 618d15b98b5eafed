// Makes the table and fills it, or takes the one that was kept: a table that was not filled to its end is made anew.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Context } from '../../core/kernel/context.ts'
import type { FileStore } from '../../core/media/files.ts'
import { quarterEnds } from '../../core/program/past.ts'
import * as Recount from '../../core/program/recount.ts'
import type { Services } from '../../core/table/service.ts'
import { createTable, deleteTable } from './dynamodb.ts'
import { type Options, SEED_SIZES } from './options.ts'
import { Story } from './stories.ts'

/** Lies beside a kept table from the moment when it was filled to its end. */
const Filled = z.object({
  size: z.enum(SEED_SIZES),
  items: z.int(),
  stories: z.array(Story),
})
export type Filled = z.infer<typeof Filled> & { kept: boolean }

const RECORD = 'etalase.json'

/** How far the filling is: of which step, so many. */
export type Step = { about: string; done: number }

type FillWork = {
  context: Context
  /** The nightly check as of yesterday. */
  check: () => Promise<void>
  /** Where the drawings of the seed are put; nowhere where no page shows them. */
  photos?: FileStore
  /** Is told each step. */
  tell: (step: Step) => void
}

export async function fillTable(
  services: Services,
  { data, reset, seed: size }: Pick<Options, 'data' | 'reset' | 'seed'>,
  work: FillWork,
): Promise<Filled> {
  const { client, table } = services.at
  const record = data === null ? undefined : join(data, RECORD)
  const kept = record === undefined || reset ? undefined : readRecord(record)
  if (kept !== undefined && !(await createTable(client, table))) return { ...kept, kept: true }
  if (record !== undefined) rmSync(record, { force: true })
  await deleteTable(client, table)
  await createTable(client, table)
  const filled = size === 'none' ? { size, items: 0, stories: [] } : await fill(services, size, work)
  if (record !== undefined) writeFileSync(record, `${JSON.stringify(filled)}\n`)
  return { ...filled, kept: false }
}

/**
 * The seed, then every duty judged as in the nights before, and the figures counted from what was written: of today, and of
 * the last days of eight quarters. A first check of the whole regency writes some thousand finals, which takes longer than
 * all else: there the console starts it.
 */
async function fill(services: Services, size: 'small' | 'full', { context, check, tell, photos }: FillWork) {
  const [{ seed }, { putDrawings }] = await Promise.all([import('./seed/seed.ts'), import('./seed/photos.ts')])
  const progress = (done: number, about: string) => tell({ about, done })
  const { items, stories, photos: drawn } = await seed(services, { size, today: context.today, progress })
  if (photos !== undefined) await putDrawings(photos, drawn)
  if (size === 'small') {
    tell({ about: 'check', done: 0 })
    await check()
  }
  tell({ about: 'figures', done: 0 })
  await Recount.recount(services, context, { past: quarterEnds(context.today) })
  await Recount.recountPeriods(services, context, {})
  return { size, items, stories }
}

function readRecord(path: string): z.infer<typeof Filled> | undefined {
  try {
    return z.parse(Filled, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}
