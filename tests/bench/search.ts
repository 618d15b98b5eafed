// What a search costs and how well it finds: files of 7,000 and 70,000 products, the mix of questions, slips, variants.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SearchDocument } from '../../core/search/schema.ts'
import { chanceOf } from '../../infra/local/seed/chance.ts'
import { catalogue } from './search-catalogue.ts'
import { askedOf, ENGINES, opened } from './search-engines.ts'
import { HANDLERS } from './search-handler.ts'
import { MIX } from './search-mix.ts'
import { judgeOf, oneSlip, share, type Tried, twoSlips, typedWords } from './search-typos.ts'
import { variantsFound } from './search-variants.ts'
import type { Measured, Timed } from './search-worker.ts'
import type { Table } from './table.ts'

const WORKER = fileURLToPath(new URL('./search-worker.ts', import.meta.url))
const OWN = 'etalase'
const SMALL = 7000
const LARGE = 70_000

type Bounds = { openMs: number; p50?: number; p95?: number; slowest?: number; mebibytes?: number }

/** What the search of this house must keep; others are measured beside it. */
const BOUNDS: Record<number, Bounds> = {
  [SMALL]: { openMs: 50, p50: 1, p95: 12, slowest: 50 },
  [LARGE]: { openMs: 300, mebibytes: 250 },
}
const LEAST_ONE_SLIP = 0.97
const LEAST_TWO_SLIPS = 0.85
const LEAST_VARIANTS = 0.95

export function* bench(): Generator<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-search-'))
  const pathOf = (name: string, products: number) => join(folder, `${name}-${products}`)
  try {
    for (const products of [SMALL, LARGE]) {
      const documents = catalogue(products)
      const all = [...Object.keys(ENGINES), ...Object.keys(HANDLERS)].map((name) =>
        measured(name, documents, pathOf(name, products)),
      )
      yield files(products, all)
      for (const each of all) yield times(products, each)
      yield slowest(products, all)
    }
    yield* accuracy(pathOf(OWN, SMALL))
    for (const name of Object.keys(ENGINES)) {
      if (name !== OWN) yield* others(name, pathOf(name, SMALL), pathOf(OWN, SMALL))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type OfEngine = Measured & { name: string; buildSeconds: number; bytes: number }

function measured(name: string, documents: readonly SearchDocument[], path: string): OfEngine {
  const began = performance.now()
  const engine = ENGINES[name] ?? HANDLERS[name]
  engine?.write(documents, path)
  const buildSeconds = (performance.now() - began) / 1000
  const output = execFileSync(process.execPath, [WORKER, name, path], { maxBuffer: 2 ** 26 })
  return { ...(JSON.parse(String(output)) as Measured), name, buildSeconds, bytes: statSync(path).size }
}

/** A bound of the house's own search; the others have none. */
function missed(products: number, name: string, bound: keyof Bounds, value: number): boolean {
  return name === OWN && value > (BOUNDS[products]?.[bound] ?? Infinity)
}

function files(products: number, all: readonly OfEngine[]): Table {
  const slow = all.find(({ name, openMs }) => missed(products, name, 'openMs', openMs))
  const large = all.find(({ name, mebibytes }) => missed(products, name, 'mebibytes', mebibytes))
  return {
    title: `a file of ${products} products, and its process (load ${loadavg()[0]?.toFixed(1)})`,
    head: ['search', 'build s', 'MB', 'open ms', 'MiB at most', 'MiB before'],
    rows: all.map(({ name, buildSeconds, bytes, openMs, mebibytes, floor }) => [
      name,
      buildSeconds.toFixed(1),
      (bytes / 1e6).toFixed(1),
      openMs.toFixed(1),
      mebibytes.toFixed(0),
      floor.toFixed(0),
    ]),
    ...failedIf(slow !== undefined, `it opens in more than ${BOUNDS[products]?.openMs} ms`),
    ...failedIf(large !== undefined, `it takes more than ${BOUNDS[products]?.mebibytes} MiB`),
  }
}

function times(products: number, { name, first, later, hostile }: OfEngine): Table {
  const groups = [...MIX.map((each) => each.name), 'made to be slow']
  const of = (list: readonly Timed[], group: string) => list.filter((each) => each.group === group).map(({ ms }) => ms)
  const all = later.map(({ ms }) => ms)
  const row = (title: string, list: readonly number[], cold: readonly number[]) => {
    const warm = [0.5, 0.95, 0.99, 1].map((part) => at(list, part).toFixed(2))
    return [title, ...warm, ...[0.5, 1].map((part) => (cold.length === 0 ? '–' : at(cold, part).toFixed(2)))]
  }
  return {
    title: `${name}, ${products} products: ms a question, nothing kept between questions`,
    head: ['questions', 'p50', 'p95', 'p99', 'most', 'p50 of the first round', 'most of it'],
    rows: [
      row(
        'the mix',
        all,
        first.map(({ ms }) => ms),
      ),
      ...groups.map((group) => row(group, of([...later, ...hostile], group), of(first, group))),
    ],
    ...failedIf(missed(products, name, 'p50', at(all, 0.5)), 'half take longer than they may'),
    ...failedIf(missed(products, name, 'p95', at(all, 0.95)), 'one in twenty takes longer than it may'),
  }
}

/** A single time says how busy the machine was; the median of a question says how slow it is. */
function slowest(products: number, all: readonly OfEngine[]): Table {
  const found = all.map(({ name, later, hostile }) => {
    const medians = [...Map.groupBy([...later, ...hostile], ({ q }) => q)].map(([q, each]) => ({
      q,
      ms: at(
        each.map(({ ms }) => ms),
        0.5,
      ),
    }))
    return { name, ...medians.reduce((most, each) => (each.ms > most.ms ? each : most)) }
  })
  return {
    title: `${products} products: the slowest question, median of its rounds`,
    head: ['search', 'ms', 'question'],
    rows: found.map(({ name, q, ms }) => [name, ms.toFixed(2), q]),
    ...failedIf(
      found.some(({ name, ms }) => missed(products, name, 'slowest', ms)),
      'it takes longer than it may',
    ),
  }
}

function* accuracy(path: string): Generator<Table> {
  const snapshot = opened(path)
  const judge = judgeOf(snapshot, askedOf(snapshot))
  yield slips('one slip', oneSlip(judge, typedWords(snapshot, 4), chanceOf('one slip')), LEAST_ONE_SLIP)
  yield slips('two slips', twoSlips(judge, typedWords(snapshot, 8), chanceOf('two slips')), LEAST_TWO_SLIPS)
  const { tried, found, missed: without } = variantsFound(snapshot, judge)
  yield {
    title: 'the region’s variants: what is meant is among the first three, or the kecamatan is understood',
    head: ['variants', 'found', '%', 'missed'],
    rows: [[String(tried), String(found), percent(found / tried), without.join('; ')]],
    ...failedIf(found / tried < LEAST_VARIANTS, `less than ${LEAST_VARIANTS * 100} % of the variants`),
  }
  snapshot.close()
}

/** Another search over the same products, judged by the same slips. */
function* others(name: string, path: string, ownPath: string): Generator<Table> {
  const snapshot = opened(ownPath)
  const engine = ENGINES[name]
  if (engine === undefined) return
  const judge = judgeOf(snapshot, engine.open(path))
  yield slips(`${name}: one slip`, oneSlip(judge, typedWords(snapshot, 4), chanceOf('one slip')), 0)
  yield slips(`${name}: two slips`, twoSlips(judge, typedWords(snapshot, 8), chanceOf('two slips')), 0)
  snapshot.close()
}

function slips(what: string, all: readonly Tried[], least: number): Table {
  const reached = share(all)
  const rows = all.map(({ slip, place, tried, found, missed: without }) => {
    return [slip, place, String(tried), percent(found / tried), without.slice(0, 2).join('; ')]
  })
  const tried = all.reduce((sum, each) => sum + each.tried, 0)
  return {
    title: `${what}: a product that has the word is among the first three`,
    head: ['slip', 'place', 'tried', '%', 'missed, for example'],
    rows: [...rows, ['all', '', String(tried), percent(reached), '']],
    ...failedIf(reached < least, `less than ${least * 100} %`),
  }
}

function at(list: readonly number[], part: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function percent(part: number): string {
  return (part * 100).toFixed(1)
}

function failedIf(isMissed: boolean, failed: string): { failed?: string } {
  return isMissed ? { failed } : {}
}
