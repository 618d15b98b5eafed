// The local scheduler: when an hour strikes in Jakarta, one run after the other, and a failure that is shown.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { localClock } from '../../../infra/local/clock.ts'
import { type Schedule, startSchedules, strikes } from '../../../infra/local/schedules.ts'

/** Jakarta is seven hours ahead of UTC all year. */
const jakarta = (text: string) => Date.parse(`${text}:00+07:00`)
const MINUTE = 60_000

describe('an hour', () => {
  it.each([
    ['the minute before', '2026-11-24T02:44', '2026-11-24T02:44', false],
    ['the minute itself', '2026-11-24T02:44', '2026-11-24T02:45', true],
    ['the minute after', '2026-11-24T02:45', '2026-11-24T02:46', false],
    ['a machine that slept over it', '2026-11-24T01:00', '2026-11-24T09:00', true],
    ['a night without it', '2026-11-24T23:59', '2026-11-25T00:01', false],
    ['a night with it', '2026-11-24T23:59', '2026-11-25T02:45', true],
  ])('strikes or not: %s', (_, before, now, strikesThen) => {
    expect(strikes({ at: '02:45' }, jakarta(before), jakarta(now))).toBe(strikesThen)
  })

  it('strikes at midnight and in the last minute of a day, each once', () => {
    const nights = Array.from({ length: 2 * 24 * 60 }, (_, minute) => jakarta('2026-11-24T00:00') + minute * MINUTE)
    for (const at of ['00:00', '23:59']) {
      expect(nights.filter((now) => strikes({ at }, now - MINUTE, now))).toHaveLength(2)
    }
  })

  it('strikes on Mondays alone where it is a week’s', () => {
    const monday = (date: string) =>
      strikes({ at: '03:15', monday: true }, jakarta(`${date}T03:14`), jakarta(`${date}T03:15`))
    expect(['2026-11-22', '2026-11-23', '2026-11-24'].map(monday)).toEqual([false, true, false])
  })
})

describe('runs', () => {
  const schedule = (name: string, run: Schedule['run']): Schedule => ({
    name,
    about: { id: '', en: '' },
    at: '02:00',
    run,
  })

  it('wait for one another, and the newest stands first', async () => {
    const first = Promise.withResolvers<void>()
    const told: string[] = []
    const slow = schedule('slow', async () => {
      await first.promise
      told.push('slow')
      return { id: 'pelan', en: 'slow' }
    })
    const quick = schedule('quick', async () => {
      told.push('quick')
      return { id: 'cepat', en: 'quick' }
    })
    const scheduler = startSchedules([slow, quick], localClock(day('2026-11-24')))
    const both = [scheduler.runNow(slow, day('2026-11-23')), scheduler.runNow(quick, day('2026-11-24'))]
    first.resolve()
    await Promise.all(both)
    expect(told).toEqual(['slow', 'quick'])
    expect(scheduler.runs.map(({ schedule: name, asOf, outcome }) => [name, asOf, outcome.en])).toEqual([
      ['quick', '2026-11-24', 'quick'],
      ['slow', '2026-11-23', 'slow'],
    ])
    await scheduler.stop()
  })

  it('that fail say so, and stop no other', async () => {
    const failing = schedule('failing', async () => {
      throw new Error('no table')
    })
    const scheduler = startSchedules([failing], localClock(null))
    expect(await scheduler.runNow(failing, day('2026-11-24'))).toMatchObject({
      failed: true,
      outcome: { en: 'Error: no table' },
    })
    expect((await scheduler.runNow(failing, day('2026-11-24'))).failed).toBe(true)
    await scheduler.stop()
  })
})
