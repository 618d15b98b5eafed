// `npm run --silent deadline -- SERVED DAYS working|calendar [--pause FROM..TO]`: the last day of a deadline.
import { parseArgs } from 'node:util'
import { CLOCKS, type Clock, deadline, type Pause } from '../../core/engine/deadline.ts'
import { type Day, day, isDay } from '../../core/kernel/day.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { holidays } from '../../core/region/holidays.ts'
import { fail } from './command.ts'

const USAGE = 'usage: npm run --silent deadline -- SERVED DAYS working|calendar [--pause FROM..TO]'

function main(): void {
  const { values, positionals } = commandLine()
  const [served = '', days = '', clock = ''] = positionals
  if (positionals.length !== 3) fail(USAGE)
  const end = lastDay(
    asDay('SERVED', served),
    asCount(days),
    asClock(clock),
    (values.pause ?? []).map((pause, i) => asPause(`--pause[${i}]`, pause)),
  )
  process.stdout.write(`${end}\n`)
}

function commandLine() {
  try {
    return parseArgs({ allowPositionals: true, options: { pause: { type: 'string', multiple: true } } })
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
}

function lastDay(served: Day, days: number, clock: Clock, pauses: Pause[]): Day {
  try {
    return deadline(served, days, clock, holidays, pauses)
  } catch (error) {
    if (error instanceof Refusal) return fail(`SERVED: ${error.sentence.en}`)
    throw error
  }
}

function asDay(path: string, text: string): Day {
  return isDay(text) ? day(text) : fail(`${path}: ${JSON.stringify(text)} is not a day of the calendar (YYYY-MM-DD)`)
}

function asCount(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text)
    ? Number(text)
    : fail(`DAYS: ${JSON.stringify(text)} is not a number from 1 to 9999`)
}

function asClock(text: string): Clock {
  return (
    CLOCKS.find((clock) => clock === text) ?? fail(`CLOCK: ${JSON.stringify(text)} is neither working nor calendar`)
  )
}

function asPause(path: string, text: string): Pause {
  const [from = '', to = '', ...rest] = text.split('..')
  if (rest.length > 0) fail(`${path}: ${JSON.stringify(text)} is not FROM..TO`)
  const pause = { from: asDay(`${path}.from`, from), to: asDay(`${path}.to`, to) }
  return pause.from <= pause.to ? pause : fail(`${path}.to: is ${pause.to}, before its start ${pause.from}`)
}

main()
