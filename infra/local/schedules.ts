// The local scheduler: the schedules of a deployment, run at their hour in Jakarta or now from the console.
import { setTimeout as pause } from 'node:timers/promises'
import { legalDay } from '../../core/kernel/clock.ts'
import { type Day, weekday } from '../../core/kernel/day.ts'
import type { Sentence } from '../../core/kernel/refusal.ts'
import type { LocalClock } from './clock.ts'

export type Schedule = {
  name: string
  /** What it does, in both languages. */
  about: Sentence
  /** Hour and minute in Jakarta, `02:45`. */
  at: string
  /** On Mondays only. */
  monday?: boolean
  /** Does the work as of a day and answers in one line what it did. */
  run: (asOf: Day) => Promise<Sentence>
}

export type Run = {
  schedule: string
  asOf: Day
  startedAt: number
  milliseconds: number
  outcome: Sentence
  failed: boolean
}

export type Scheduler = ReturnType<typeof startSchedules>

const CHECK_MS = 15_000
const MONDAY = 1
const KEPT_RUNS = 100
const END_WITHIN_MS = 3_000

const jakartaTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Jakarta',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Whether a schedule's hour struck in Jakarta after the one instant and by the other, less than a day later. */
export function strikes({ at, monday }: Pick<Schedule, 'at' | 'monday'>, before: number, now: number): boolean {
  const days = [...new Set([legalDay(before), legalDay(now)])].filter(
    (day) => monday !== true || weekday(day) === MONDAY,
  )
  const [from, to] = [before, now].map((instant) => `${legalDay(instant)} ${jakartaTime.format(instant)}`)
  return days.some((day) => `${from}` < `${day} ${at}` && `${day} ${at}` <= `${to}`)
}

/** Fires by real time, as of the legal day. One run after the other: what the console asks for waits for the one under way. */
export function startSchedules(schedules: readonly Schedule[], clock: LocalClock) {
  const runs: Run[] = []
  let busy: Promise<unknown> = Promise.resolve()
  let checked = clock.now()

  const run = async (schedule: Schedule, asOf: Day): Promise<Run> => {
    const startedAt = clock.now()
    const ended = await schedule.run(asOf).then(
      (outcome) => ({ outcome, failed: false }),
      (error: unknown) => ({ outcome: { id: String(error), en: String(error) }, failed: true }),
    )
    const done = { schedule: schedule.name, asOf, startedAt, milliseconds: clock.now() - startedAt, ...ended }
    runs.unshift(done)
    runs.length = Math.min(runs.length, KEPT_RUNS)
    return done
  }

  const queue = (schedule: Schedule, asOf: Day): Promise<Run> => {
    const next = busy.then(() => run(schedule, asOf))
    busy = next
    return next
  }

  const timer = setInterval(() => {
    const now = clock.now()
    for (const schedule of schedules) {
      if (strikes(schedule, checked, now)) queue(schedule, clock.today()).catch(console.error)
    }
    checked = now
  }, CHECK_MS)

  return {
    schedules,
    runs: runs as readonly Run[],
    runNow: queue,
    /** A run under way that takes longer loses its database, fails, and harms nothing: the next one does it again. */
    stop: async () => {
      clearInterval(timer)
      await Promise.race([busy, pause(END_WITHIN_MS, undefined, { ref: false })])
    },
  }
}
