// Opens a file of an engine and asks the mix of it, in a process of its own, so that its memory is the search's alone.
import '../../infra/local/jsx-hook.ts'
import { ENGINES } from './search-engines.ts'
import { HOSTILE, questions } from './search-mix.ts'

export type Timed = { group: string; q: string; ms: number }

/** Milliseconds of each question: the first round alone, then all others. */
export type Measured = {
  openMs: number
  first: Timed[]
  later: Timed[]
  /** Questions that were made to be slow. */
  hostile: Timed[]
  /** Of the whole process at its most, and before it opened anything. */
  mebibytes: number
  floor: number
}

const ROUNDS = 20
/** Rounds that the machine takes to compile what runs; they are not counted. */
const WARMING = 5

const [name = '', path = ''] = process.argv.slice(2)
const { HANDLERS } = await import('./search-handler.ts')
const engine = ENGINES[name] ?? HANDLERS[name]
if (engine === undefined) throw new RangeError(`there is no engine ${name}`)
const floor = mebibytes()
const began = performance.now()
const asked = await engine.open(path)
const openMs = performance.now() - began

const mix = questions()
const slow = HOSTILE.map((q) => ({ group: 'made to be slow', q }))
const first = await round(mix)
for (let each = 0; each < WARMING; each++) await round([...mix, ...slow])
const later = await rounds(mix)
const hostile = await rounds(slow)
process.stdout.write(
  JSON.stringify({ openMs, first, later, hostile, mebibytes: mebibytes(), floor } satisfies Measured),
)

type Question = { group: string; q: string }

async function rounds(list: readonly Question[]): Promise<Timed[]> {
  const all: Timed[] = []
  for (let each = 0; each < ROUNDS; each++) all.push(...(await round(list)))
  return all
}

async function round(list: readonly Question[]): Promise<Timed[]> {
  const timed: Timed[] = []
  for (const { group, q } of list) {
    const start = performance.now()
    await asked(q)
    timed.push({ group, q, ms: performance.now() - start })
  }
  return timed
}

function mebibytes(): number {
  return process.resourceUsage().maxRSS / 1024
}
