// Permission: every grant against every actor, and the days between which a power is held.
import { describe, expect, it } from 'vitest'
import type { Actor, DatedPower } from '../../../core/kernel/actor.ts'
import { day } from '../../../core/kernel/day.ts'
import { type Grant, hasPower, type Permission, permit, permitRecent } from '../../../core/kernel/permission.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'
import { anId, anyone, member, officer, person, producer, schedule } from '../../support/actors.ts'

const TODAY = day('2026-08-07')
const own = { ikm: anId('ikm'), partner: anId('partner'), outlet: anId('outlet') }

function answerOf(permission: Permission, actor: Actor, input: object = own): string {
  try {
    permit('slot.open', permission, actor, input, TODAY)
    return 'allowed'
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}

const GRANTS = {
  public: { actor: 'public' },
  system: { actor: 'system' },
  account: { actor: 'account' },
  ikm: { actor: 'ikm', ikm: 'ikm' },
  partner: { actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' },
  clerk: { actor: 'partner', roles: ['clerk'], partner: 'partner', outlet: 'outlet' },
  officer: { actor: 'officer', power: 'decide' },
} as const satisfies Record<string, Grant>

const ACTORS = {
  public: anyone,
  system: schedule,
  account: person,
  ikm: producer,
  owner: member(),
  manager: member({ role: 'manager' }),
  clerk: member({ role: 'clerk', outlets: [own.outlet] }),
  officer: officer(),
} as const

describe('every grant for every actor', () => {
  const allowed: Record<keyof typeof GRANTS, readonly (keyof typeof ACTORS)[]> = {
    public: ['public', 'system', 'account', 'ikm', 'owner', 'manager', 'clerk', 'officer'],
    system: ['system'],
    account: ['account'],
    ikm: ['ikm'],
    partner: ['owner', 'manager'],
    clerk: ['clerk'],
    officer: ['officer'],
  }
  const grants = Object.keys(GRANTS) as (keyof typeof GRANTS)[]
  const actors = Object.keys(ACTORS) as (keyof typeof ACTORS)[]
  const cases = grants.flatMap((grant) => actors.map((actor) => [grant, actor] as const))

  it.each(cases)('the grant %s for the actor %s', (grant, actor) => {
    const refused = actor === 'public' ? 'unauthenticated' : 'forbidden'
    const expected = allowed[grant].includes(actor) ? 'allowed' : refused
    expect(answerOf([GRANTS[grant]], ACTORS[actor])).toBe(expected)
  })

  it.each(actors)('an empty list lets no %s in', (actor) => {
    expect(answerOf([], ACTORS[actor])).toBe(actor === 'public' ? 'unauthenticated' : 'forbidden')
  })

  it('one grant of several is enough', () => {
    expect(answerOf([GRANTS.system, GRANTS.ikm], producer)).toBe('allowed')
    expect(answerOf([GRANTS.system, GRANTS.ikm], schedule)).toBe('allowed')
    expect(answerOf([GRANTS.system, GRANTS.ikm], officer())).toBe('forbidden')
  })
})

describe('what must be the actor’s own', () => {
  it.each<[string, Grant, Actor, object, string]>([
    ['an IKM and another IKM', GRANTS.ikm, producer, { ikm: anId('ikm', 2) }, 'forbidden'],
    ['an IKM and no field', GRANTS.ikm, producer, {}, 'forbidden'],
    ['an IKM by another field', { actor: 'ikm', ikm: 'by' }, producer, { by: own.ikm }, 'allowed'],
    ['an owner and another partner', GRANTS.partner, member(), { partner: anId('partner', 2) }, 'forbidden'],
    ['an owner and no field', GRANTS.partner, member(), {}, 'forbidden'],
    ['an owner of any outlet', { ...GRANTS.partner, outlet: 'outlet' }, member(), own, 'allowed'],
    [
      'a clerk of another outlet',
      GRANTS.clerk,
      member({ role: 'clerk', outlets: [anId('outlet', 2)] }),
      own,
      'forbidden',
    ],
    [
      'a clerk of two outlets',
      GRANTS.clerk,
      member({ role: 'clerk', outlets: [anId('outlet', 2), own.outlet] }),
      own,
      'allowed',
    ],
    ['a clerk of no outlet', GRANTS.clerk, member({ role: 'clerk' }), own, 'forbidden'],
    ['a clerk where the input names no outlet', GRANTS.clerk, ACTORS.clerk, { partner: own.partner }, 'forbidden'],
    [
      'a clerk where the grant names no outlet',
      { actor: 'partner', roles: ['clerk'], partner: 'partner' },
      ACTORS.clerk,
      own,
      'forbidden',
    ],
    [
      'a clerk of another partner',
      GRANTS.clerk,
      member({ role: 'clerk', outlets: [own.outlet], partner: anId('partner', 2) }),
      own,
      'forbidden',
    ],
    ['a field of the prototype', { actor: 'ikm', ikm: 'ikm' }, producer, Object.create(own), 'forbidden'],
    ['a field that every object has', { actor: 'ikm', ikm: 'constructor' }, producer, {}, 'forbidden'],
  ])('%s', (_, grant, actor, input, expected) => {
    expect(answerOf([grant], actor, input)).toBe(expected)
  })

  it('looks at every membership of an account', () => {
    const other = { partner: anId('partner', 2), role: 'owner', outlets: [] } as const
    const clerk = { partner: own.partner, role: 'clerk', outlets: [own.outlet] } as const
    const actor: Actor = { kind: 'partner', account: anId('account'), memberships: [other, clerk] }
    expect(answerOf([GRANTS.clerk], actor)).toBe('allowed')
    expect(answerOf([GRANTS.partner], actor)).toBe('forbidden')
    expect(answerOf([GRANTS.partner], { ...actor, memberships: [] })).toBe('forbidden')
  })
})

describe('dated powers', () => {
  const power = (changes: Partial<DatedPower>): DatedPower => ({
    agency: 'perindustrian',
    power: 'decide',
    from: day('2026-07-01'),
    to: null,
    ...changes,
  })

  it.each<[string, Partial<DatedPower>, boolean]>([
    ['begins the day after', { from: day('2026-08-08') }, false],
    ['begins that day', { from: day('2026-08-07') }, true],
    ['began the day before', { from: day('2026-08-06') }, true],
    ['ended the day before', { to: day('2026-08-06') }, false],
    ['ends that day', { to: day('2026-08-07') }, true],
    ['ends the day after', { to: day('2026-08-08') }, true],
    ['is to recommend', { power: 'recommend' }, false],
    ['is to verify', { power: 'verify' }, false],
  ])('a power that %s', (_, changes, held) => {
    expect(hasPower([power(changes)], 'decide', TODAY)).toBe(held)
    expect(answerOf([GRANTS.officer], officer(changes))).toBe(held ? 'allowed' : 'forbidden')
  })

  it('is of the agencies named, or of any where none are named', () => {
    expect(hasPower([power({})], 'decide', TODAY, ['perdagangan'])).toBe(false)
    expect(hasPower([power({})], 'decide', TODAY, ['perdagangan', 'perindustrian'])).toBe(true)
    expect(hasPower([power({})], 'decide', TODAY, [])).toBe(false)
    expect(hasPower([power({})], 'decide', TODAY)).toBe(true)
    expect(answerOf([{ ...GRANTS.officer, agencies: ['perdagangan'] }], officer())).toBe('forbidden')
    expect(answerOf([{ ...GRANTS.officer, agencies: ['perindustrian'] }], officer())).toBe('allowed')
  })

  it('is not put together from two halves', () => {
    const powers = [power({ to: day('2026-08-06') }), power({ agency: 'perdagangan', power: 'recommend' })]
    expect(hasPower(powers, 'decide', TODAY)).toBe(false)
    expect(hasPower([...powers, power({})], 'decide', TODAY)).toBe(true)
    expect(hasPower([], 'decide', TODAY)).toBe(false)
  })
})

describe('a power that is bound', () => {
  const AT = { agency: 'industry', village: '32.16.03.2006' }
  const coach = (villages: string[]) => officer({ agency: 'industry', power: 'verify', villages })
  const VILLAGE: Permission = [{ actor: 'officer', power: 'verify', village: 'village' }]
  const HEAD: Permission = [{ actor: 'officer', power: 'decide', agency: 'agency' }]

  it('to villages holds where the grant names one of them, and nowhere else', () => {
    expect(answerOf(VILLAGE, coach([AT.village]), AT)).toBe('allowed')
    expect(answerOf(VILLAGE, coach(['32.16.07.2006']), AT)).toMatch(/^forbidden/)
    expect(answerOf(VILLAGE, coach([]), AT)).toMatch(/^forbidden/)
    expect(answerOf(VILLAGE, coach([AT.village]), {})).toMatch(/^forbidden/)
    expect(answerOf([{ actor: 'officer', power: 'verify' }], coach([AT.village]), AT)).toMatch(/^forbidden/)
  })

  it('to no village holds in all of them', () => {
    expect(answerOf(VILLAGE, officer({ power: 'verify' }), AT)).toBe('allowed')
  })

  it('to an agency holds where the input names that agency', () => {
    expect(answerOf(HEAD, officer({ agency: 'industry' }), AT)).toBe('allowed')
    expect(answerOf(HEAD, officer({ agency: 'trade' }), AT)).toMatch(/^forbidden/)
    expect(answerOf(HEAD, officer({ agency: 'industry' }), {})).toMatch(/^forbidden/)
  })
})

describe('the refusals', () => {
  it.each<[Actor, string, string, string]>([
    [
      anyone,
      'sign-in',
      'Untuk slot.open Anda perlu masuk lebih dahulu. Masuk lalu coba lagi.',
      'To do slot.open you need to sign in first. Sign in and try again.',
    ],
    [
      officer(),
      'not-permitted',
      'Akun Anda tidak berwenang untuk slot.open. Mintalah pemilik akun usaha atau petugas dinas yang berwenang.',
      'Your account may not do slot.open. Ask the owner of the business account or an officer who may.',
    ],
  ])('tell %j what can be done', (actor, code, id, en) => {
    expect(() => permit('slot.open', [], actor, own, TODAY)).toThrow(
      expect.objectContaining({ code, sentence: { id, en } }),
    )
  })
})

describe('what asks that somebody signed in just now', () => {
  const NOW = 1_791_417_600_000
  const LIMIT_MS = 15 * 60 * 1000
  const codeFor = (actor: Actor): string => {
    try {
      permitRecent('membership.remove', actor, NOW)
      return 'allowed'
    } catch (error) {
      if (error instanceof Refusal) return `${error.kind}/${error.code}`
      throw error
    }
  }

  it.each<[string, number | undefined, string]>([
    ['this moment', 0, 'allowed'],
    ['exactly 15 minutes ago', LIMIT_MS, 'allowed'],
    ['a millisecond more than 15 minutes ago', LIMIT_MS + 1, 'unauthenticated/sign-in-again'],
    ['nobody knows when', undefined, 'unauthenticated/sign-in-again'],
  ])('%s', (_, ago, expected) => {
    const since = ago === undefined ? {} : { signedInAt: NOW - ago }
    for (const actor of [person, producer, member(), officer()]) expect(codeFor({ ...actor, ...since })).toBe(expected)
  })

  it('is no hindrance to a schedule, and one to who never signed in', () => {
    expect([codeFor(schedule), codeFor(anyone)]).toEqual(['allowed', 'unauthenticated/sign-in-again'])
  })
})
