// The options of `npm start`; what is wrong ends with one sentence and status 2.
import { parseArgs } from 'node:util'
import { type Day, day, isDay } from '../../core/kernel/day.ts'
import { fail } from './command.ts'

export const SEED_SIZES = ['small', 'full', 'none'] as const
export type SeedSize = (typeof SEED_SIZES)[number]

export type Options = {
  port: number
  seed: SeedSize
  /** The folder in which the table is kept; null keeps it in memory. */
  data: string | null
  /** Whether a kept table is thrown away and made anew. */
  reset: boolean
  today: Day | null
}

const USAGE = `npm start -- [--port N] [--seed small|full|none] [--data DIR [--reset]] [--today YYYY-MM-DD]
  --port N      the port of the pages (4321)
  --seed SIZE   small: a few dozen businesses, in seconds; full: the whole regency, in minutes; none: an empty table (small)
  --data DIR    keeps the table in DIR; a kept table is not seeded again (in memory, gone at the end)
  --reset       with --data: throws the kept table away and makes it anew
  --today DAY   the legal day, for a demonstration (the calendar's, in Jakarta)
  --help        this text`

export function readOptions(args: string[]): Options {
  const { values } = parsed(args)
  if (values.help) {
    process.stdout.write(`${USAGE}\n`)
    process.exit(0)
  }
  if (values.reset && values.data === undefined)
    return fail('--reset goes with --data DIR: without it nothing is kept.')
  if (values.data === '') return fail('--data names a folder, not nothing.')
  return {
    port: portOf(values.port),
    seed: seedOf(values.seed),
    data: values.data ?? null,
    reset: values.reset ?? false,
    today: dayOf(values.today),
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4321' },
        seed: { type: 'string', default: 'small' },
        data: { type: 'string' },
        reset: { type: 'boolean' },
        today: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65_536) return port
  return fail(`--port is a number from 1 to 65535, not ${text}.`)
}

function seedOf(text: string): SeedSize {
  return SEED_SIZES.find((size) => size === text) ?? fail(`--seed is ${SEED_SIZES.join(', ')}, not ${text}.`)
}

function dayOf(text: string | undefined): Day | null {
  if (text === undefined) return null
  return isDay(text) ? day(text) : fail(`--today is a day of the calendar (YYYY-MM-DD), not ${text}.`)
}
