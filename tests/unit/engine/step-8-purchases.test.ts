// Step 8 in purchases: which are summed, and what answers and rulings make of them.
import { describe, expect, it } from 'vitest'
import {
  type AnswerForm,
  anExemption,
  anOutlet,
  aPurchase,
  type Changes,
  finding,
  said,
  type VersionForm,
} from '../../support/scenario.ts'

const version = { base: 'spend', quota: { kind: 'fixed', required: 1_000_000 } } as const
const CONFIRMED = [1_000_000, 1_000_000]
const POSSIBLE = [0, 1_000_000]
const NONE = [0, 0]

function bought(purchases: Changes['purchases'], changes: Changes = {}, over: Partial<VersionForm> = {}) {
  const found = finding({ ...changes, purchases: purchases ?? [], version: { ...version, ...over } })
  return [found.confirmed, found.possible]
}
const onTenth = (...answers: AnswerForm[]) => bought([aPurchase('2026-07-10', answers)])
const officer = (answer: 'yes' | 'no', recordedOn = '2026-08-02') => said(answer, { by: 'officer', recordedOn })

describe('what is said of a purchase', () => {
  it.each([
    ['nothing', [], POSSIBLE],
    ['yes', [said('yes')], CONFIRMED],
    ['no', [said('no')], NONE],
    ['don’t know', [said('unknown')], POSSIBLE],
    ['yes and then no', [said('yes'), said('no')], NONE],
    ['no and then yes', [said('no'), said('yes')], CONFIRMED],
    ['yes after no in the list, before it by day', [said('no', { recordedOn: '2026-08-03' }), said('yes')], NONE],
    ['an officer’s yes', [officer('yes')], CONFIRMED],
    ['an officer’s no', [officer('no')], NONE],
    [
      'an officer’s yes and a later no of the IKM',
      [officer('yes'), said('no', { recordedOn: '2026-08-06' })],
      CONFIRMED,
    ],
    ['an officer’s no and a later yes of the IKM', [officer('no'), said('yes', { recordedOn: '2026-08-06' })], NONE],
    ['two rulings', [officer('no'), officer('yes', '2026-08-03')], CONFIRMED],
    ['two rulings, the later first', [officer('yes', '2026-08-03'), officer('no')], CONFIRMED],
    ['a yes known from the day', [said('yes', { recordedOn: '2026-08-07' })], CONFIRMED],
    ['a yes from the day after', [said('yes', { recordedOn: '2026-08-08' })], POSSIBLE],
    ['a no from the day after', [said('yes'), said('no', { recordedOn: '2026-08-08' })], CONFIRMED],
  ])('%s', (_, answers, expected) => {
    expect(onTenth(...answers)).toEqual(expected)
  })
})

describe('which purchases are summed', () => {
  const yes = [said('yes')]

  it.each([
    ['2026-06-30', NONE],
    ['2026-07-01', CONFIRMED],
    ['2026-07-31', CONFIRMED],
    ['2026-08-01', NONE],
  ])('one on %s gives %j', (on, expected) => {
    expect(bought([aPurchase(on, yes)])).toEqual(expected)
  })

  it.each([
    ['2026-08-07', CONFIRMED],
    ['2026-08-08', NONE],
  ])('one recorded on %s gives %j, as known on 7 August', (recordedOn, expected) => {
    expect(bought([aPurchase('2026-07-10', yes, { recordedOn })])).toEqual(expected)
  })

  it.each([
    ['2026-07-09', NONE],
    ['2026-07-10', POSSIBLE],
    ['2026-07-11', POSSIBLE],
  ])('one on 10 July that was recorded ahead: as of %s it gives %j', (asOf, expected) => {
    expect(bought([aPurchase('2026-07-10', yes, { recordedOn: '2026-07-01' })], { asOf })).toEqual(expected)
  })

  it.each([
    ['2026-07-09', NONE],
    ['2026-07-10', CONFIRMED],
    ['2026-07-20', CONFIRMED],
    ['2026-07-21', NONE],
  ])('one on %s of a hotel that owes from 10 to 20 July gives %j', (on, expected) => {
    const outlet = { openedOn: '2026-07-08', closedOn: '2026-07-20' }
    expect(bought([aPurchase(on, yes)], { outlet }, { graceDays: 2 })).toEqual(expected)
  })

  it.each([
    ['2026-07-10', CONFIRMED],
    ['2026-07-11', NONE],
    ['2026-07-20', NONE],
    ['2026-07-21', CONFIRMED],
  ])('one on %s beside an exemption from 11 to 20 July gives %j', (on, expected) => {
    expect(bought([aPurchase(on, yes)], { exemptions: [anExemption('2026-07-11', '2026-07-20')] })).toEqual(expected)
  })

  it('none of another outlet', () => {
    const outlets = [anOutlet(), anOutlet({ id: 'outlet-2', sector: 'mall' })]
    expect(bought([aPurchase('2026-07-10', yes, { outlet: 'outlet-2' })], { outlets })).toEqual(NONE)
  })

  it('all of them, as rupiah or as kilograms', () => {
    const purchases = [
      aPurchase('2026-07-10', yes, { amountIdr: 300_000, volumeKg: 7 }),
      aPurchase('2026-07-11', yes, { amountIdr: 20_000, volumeKg: 50 }),
      aPurchase('2026-07-12', [], { amountIdr: 1_000, volumeKg: 600 }),
      aPurchase('2026-07-13', [said('no')], { amountIdr: 1, volumeKg: 1 }),
    ]
    expect(bought(purchases)).toEqual([320_000, 321_000])
    expect(bought(purchases, {}, { base: 'volume' })).toEqual([57, 657])
  })
})

describe('the finding', () => {
  it('shows no slots, whatever the kinds of slots that the rule names', () => {
    expect(finding({ version, purchases: [aPurchase('2026-07-10', [said('yes')])] })).toEqual({
      unit: 'outlet-1',
      rule: 'rule-1',
      version: '2026-01-01',
      period: '2026-07',
      asOf: '2026-08-07',
      base: 'spend',
      final: true,
      obligatedDays: 31,
      required: 1_000_000,
      verdict: 'met',
      reason: null,
      confirmed: 1_000_000,
      possible: 1_000_000,
      distinctIkm: { confirmed: 1, possible: 1 },
      slots: {},
    })
  })

  it.each([
    [1_000_001, 'yes', 'short'],
    [1_000_000, 'yes', 'met'],
    [1_000_000, 'unknown', 'unconfirmed'],
    [1_000_001, 'unknown', 'short'],
    [1, 'no', 'short'],
  ] as const)('that requires Rp%i of a delivery with the answer %s is %s', (required, what, verdict) => {
    const purchases = [aPurchase('2026-07-10', [said(what)])]
    expect(finding({ purchases, version: { ...version, quota: { kind: 'fixed', required } } }).verdict).toBe(verdict)
  })
})
