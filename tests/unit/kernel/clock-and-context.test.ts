// The two clocks, and what an operation is told at its start.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, actorName } from '../../../core/kernel/actor.ts'
import { isoInstant, legalDay } from '../../../core/kernel/clock.ts'
import { context, idSource } from '../../../core/kernel/context.ts'
import { day } from '../../../core/kernel/day.ts'
import { type Id, newId } from '../../../core/kernel/id.ts'

const at = (text: string) => Date.parse(text)

describe('legalDay', () => {
  it.each([
    ['2026-10-08T16:59:59.999Z', '2026-10-08'],
    ['2026-10-08T17:00:00.000Z', '2026-10-09'],
    ['2026-10-08T00:00:00.000Z', '2026-10-08'],
    ['2026-12-31T16:59:59.999Z', '2026-12-31'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ])('at %s it is %s in Jakarta', (instant, text) => {
    expect(legalDay(at(instant))).toBe(text)
  })

  it('is the day that the time zones of the world give for Asia/Jakarta', () => {
    const parts = { timeZone: 'Asia/Jakarta', year: 'numeric', month: '2-digit', day: '2-digit' } as const
    const jakarta = new Intl.DateTimeFormat('en-CA', parts)
    const instants = fc.integer({ min: at('2018-01-01T00:00:00Z'), max: at('2099-12-31T16:59:59Z') })
    void fc.assert(fc.property(instants, (instant) => legalDay(instant) === jakarta.format(instant)))
  })

  it('writes an instant in UTC', () => {
    expect(isoInstant(at('2026-10-08T09:00:00+07:00'))).toBe('2026-10-08T02:00:00.000Z')
  })
})

describe('context', () => {
  const given = { actor: { kind: 'public' }, random: () => 0.5, requestId: 'request-1' } as const

  it('takes the legal day from the instant', () => {
    const made = context({ ...given, instant: at('2026-10-08T17:00:00Z') })
    expect(made).toEqual({ ...given, instant: at('2026-10-08T17:00:00Z'), today: '2026-10-09' })
  })

  it('keeps a legal day that a demonstration has shifted, beside the real instant', () => {
    const made = context({ ...given, instant: at('2026-10-08T17:00:00Z'), today: day('2027-01-01') })
    expect(made.today).toBe('2027-01-01')
    expect(made.instant).toBe(at('2026-10-08T17:00:00Z'))
  })

  it('is where new ids come from', () => {
    const made = context({ ...given, instant: 1_791_417_600_000 })
    expect(newId('job', idSource(made))).toBe('job_01m4ccyj00gggggggggggggggg')
  })
})

describe('actorName', () => {
  const account = newId('account', { instant: 1_791_417_600_000, random: () => 0 })
  const ikm = newId('ikm', { instant: 1_791_417_600_000, random: () => 0 }) as Id<'ikm'>

  it.each<[string, Actor, string]>([
    ['the public', { kind: 'public' }, 'public'],
    ['the system', { kind: 'system', name: 'assess' }, 'system:assess'],
    ['an IKM', { kind: 'ikm', account, ikm }, account],
    ['a partner', { kind: 'partner', account, memberships: [] }, account],
    ['an officer', { kind: 'officer', account, powers: [] }, account],
  ])('names %s without a person’s name', (_, actor, name) => {
    expect(actorName(actor)).toBe(name)
  })
})
