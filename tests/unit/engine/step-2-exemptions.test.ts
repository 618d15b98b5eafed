// Step 2: exemptions, whom they are granted to, for which rule, and what a revocation leaves of them.
import { describe, expect, it } from 'vitest'
import { anExemption, anOutlet, aPartner, aVersion, type Changes, finding } from '../../support/scenario.ts'

const elsewhere = { id: 'rule-2', versions: [aVersion({ sectors: ['estate'] })] }
const days = (exemptions: Changes['exemptions'], changes: Changes = {}) =>
  finding({
    rules: [{ id: 'rule-1', versions: [aVersion(changes.version)] }, elsewhere],
    partners: [aPartner(), aPartner({ id: 'partner-2', sector: 'mall' })],
    outlets: [anOutlet(changes.outlet), anOutlet({ id: 'outlet-2', sector: 'mall' })],
    ...(changes.asOf === undefined ? {} : { asOf: changes.asOf }),
    exemptions: exemptions ?? [],
  }).obligatedDays

describe('the days of an exemption', () => {
  it.each([
    ['2026-07-11', '2026-07-20', 21],
    ['2026-07-11', '2026-07-11', 30],
    ['2026-06-01', '2026-06-30', 31],
    ['2026-06-01', '2026-07-01', 30],
    ['2026-07-31', '2026-08-31', 30],
    ['2026-08-01', '2026-08-31', 31],
    ['2026-07-11', null, 10],
    ['2026-07-02', null, 1],
    ['2026-07-01', null, 0],
  ])('from %s to %s leave %i obligated days', (from, to, left) => {
    expect(days([anExemption(from, to)])).toBe(left)
  })

  it('are taken away once where two exemptions share them', () => {
    expect(days([anExemption('2026-07-11', '2026-07-20'), anExemption('2026-07-16', '2026-07-25')])).toBe(16)
    expect(days([anExemption('2026-07-01', '2026-07-05'), anExemption('2026-07-30', null)])).toBe(24)
  })

  it.each([
    ['2026-08-06', 21],
    ['2026-08-07', 21],
    ['2026-08-08', 31],
  ])('granted on %s leave %i, as known on 7 August', (grantedOn, left) => {
    expect(days([anExemption('2026-07-11', '2026-07-20', { grantedOn })])).toBe(left)
  })
})

describe('to whom it is granted', () => {
  it.each([
    ['the outlet for all rules', { unit: 'outlet-1', rule: null }, 21],
    ['the outlet for this rule', { unit: 'outlet-1', rule: 'rule-1' }, 21],
    ['the outlet for another rule', { unit: 'outlet-1', rule: 'rule-2' }, 31],
    ['its partner for all rules', { unit: 'partner-1', rule: null }, 21],
    ['its partner for this rule', { unit: 'partner-1', rule: 'rule-1' }, 21],
    ['its partner for another rule', { unit: 'partner-1', rule: 'rule-2' }, 31],
    ['another outlet of its partner', { unit: 'outlet-2', rule: null }, 31],
    ['another partner', { unit: 'partner-2', rule: null }, 31],
  ])('%s', (_, granted, left) => {
    expect(days([anExemption('2026-07-11', '2026-07-20', granted)])).toBe(left)
  })

  it('a partner unit does not take part in its outlets’ exemptions', () => {
    const asPartner = (unit: string) =>
      finding({ version: { unit: 'partner' }, exemptions: [anExemption('2026-07-11', '2026-07-20', { unit })] })
    expect(asPartner('partner-1').obligatedDays).toBe(21)
    expect(asPartner('outlet-1').obligatedDays).toBe(31)
  })
})

describe('a revocation', () => {
  it.each([
    ['2026-01-01', 31],
    ['2026-07-10', 31],
    ['2026-07-11', 31],
    ['2026-07-12', 30],
    ['2026-07-15', 27],
    ['2026-07-20', 22],
    ['2026-07-21', 21],
    ['2026-07-22', 21],
    ['2026-08-07', 21],
    ['2026-08-08', 21],
  ])('on %s of an exemption from 11 to 20 July leaves %i obligated days', (revokedOn, left) => {
    expect(days([anExemption('2026-07-11', '2026-07-20', { revokedOn })])).toBe(left)
  })

  it.each([
    ['2026-07-11', 31],
    ['2026-07-15', 27],
    ['2026-07-31', 11],
    ['2026-08-01', 10],
  ])('on %s of an open exemption from 11 July leaves %i', (revokedOn, left) => {
    expect(days([anExemption('2026-07-11', null, { revokedOn })])).toBe(left)
  })

  it.each([
    ['2026-07-14', 10],
    ['2026-07-15', 27],
    ['2026-07-16', 27],
  ])('on 15 July is known from that day: as of %s %i days are obligated', (asOf, left) => {
    expect(days([anExemption('2026-07-11', null, { revokedOn: '2026-07-15' })], { asOf })).toBe(left)
  })
})

describe('exempted, or not operating', () => {
  it.each([
    ['2026-07-01', ['exempt', 'exempted']],
    ['2026-07-12', ['exempt', 'exempted']],
    ['2026-07-13', ['exempt', 'not-operating']],
    ['2026-08-01', ['exempt', 'not-operating']],
  ])('opened on %s with 20 days needed and an exemption of 15 gives %j', (openedOn, expected) => {
    const { verdict, reason } = finding({
      version: { minObligatedDays: 20 },
      outlet: { openedOn },
      exemptions: [anExemption('2026-07-15', '2026-07-29')],
    })
    expect([verdict, reason]).toEqual(expected)
  })

  it('says so with the days that remain', () => {
    const found = finding({ exemptions: [anExemption('2026-06-01', null)] })
    expect(found).toMatchObject({ obligatedDays: 0, verdict: 'exempt', reason: 'exempted' })
    expect(found).not.toHaveProperty('required')
  })

  it('needs no exemption where enough days remain', () => {
    const found = finding({ version: { minObligatedDays: 16 }, exemptions: [anExemption('2026-07-15', '2026-07-29')] })
    expect(found).toMatchObject({ obligatedDays: 16, verdict: 'met', reason: null })
  })
})
