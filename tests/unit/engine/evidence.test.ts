// The evidence of a finding: the smallest scenario that gives it again.
import { describe, expect, it } from 'vitest'
import { accountOf } from '../../../core/engine/account.ts'
import { mattersOf } from '../../../core/engine/assess.ts'
import { readScenario } from '../../../core/engine/door.ts'
import { evidenceScenario, inputsHash } from '../../../core/engine/evidence.ts'
import type { Matter } from '../../../core/engine/matter.ts'
import { canonicalJson, sha256 } from '../../../core/kernel/canonical.ts'
import {
  aMeasure,
  anExemption,
  anInvitation,
  anOutlet,
  answer,
  aPartner,
  aPlacement,
  aPurchase,
  aReport,
  aSlot,
  aVersion,
  aVisit,
  type Changes,
  everything,
  matter,
  only,
  said,
} from '../../support/scenario.ts'

const again = (of: Matter) => only(mattersOf(readScenario(structuredClone(evidenceScenario(of)))))

describe('the evidence', () => {
  it('is the rule’s version, the unit, what bears on it, and the question', () => {
    const rules = [{ id: 'rule-1', versions: [aVersion({ to: '2026-12-31' }), aVersion({ from: '2027-01-01' })] }]
    expect(
      evidenceScenario(matter({ rules, outlet: { closedOn: '2026-09-01', endRecordedOn: '2026-08-01' } })),
    ).toEqual({
      rules: [{ id: 'rule-1', versions: [aVersion({ to: '2026-12-31' })] }],
      partners: [aPartner()],
      outlets: [anOutlet({ closedOn: '2026-09-01' })],
      slots: [aSlot()],
      placements: [aPlacement()],
      confirmations: [answer('2026-07', 'yes')],
      visits: [],
      purchases: [],
      reports: [aReport()],
      exemptions: [],
      proposals: [],
      ask: { period: '2026-07', asOf: '2026-08-07' },
    })
  })

  it('has a bare partner beside an outlet, and bare outlets beside a partner', () => {
    const measures = [aMeasure('rooms', 5)]
    const changes: Changes = {
      partners: [aPartner({ openedOn: '2019-01-01', closedOn: '2027-01-01', measures })],
      outlets: [
        anOutlet({ id: 'c', sector: 'mall', measures }),
        anOutlet({ id: 'b' }),
        anOutlet({ id: 'a' }),
        anOutlet(),
      ],
      slots: [aSlot(), aSlot({ id: 'slot-2', outlet: 'b' }), aSlot({ id: 'slot-3', outlet: 'b' })],
      purchases: [aPurchase('2026-07-10', [], { outlet: 'c' }), aPurchase('2026-07-11', [], { outlet: 'b' })],
      version: { unit: 'partner', where: [{ measure: 'rooms', op: '>', value: 1 }] },
    }
    const { partners, outlets } = evidenceScenario(matter(changes))
    const bare = {
      partner: 'partner-1',
      sector: 'hotel',
      openedOn: '2019-01-01',
      closedOn: null,
      endRecordedOn: null,
      measures: [],
    }
    expect(partners).toEqual([aPartner({ openedOn: '2019-01-01', closedOn: '2027-01-01', measures })])
    expect(outlets).toEqual([
      { id: 'b', ...bare },
      { id: 'c', ...bare },
      { id: 'outlet-1', ...bare },
    ])
    const ofOutlet = evidenceScenario(
      matter({ partner: { sector: 'mall', measures }, outlet: { openedOn: '2021-01-01' } }),
    )
    expect(ofOutlet.partners).toEqual([aPartner({ openedOn: '2021-01-01' })])
    expect(ofOutlet.outlets).toEqual([anOutlet({ openedOn: '2021-01-01' })])
  })

  it.each<[string, Changes]>([
    ['one of everything', everything()],
    ['a partner', { ...everything(), rules: [{ id: 'rule-1', versions: [aVersion({ unit: 'partner' })] }] }],
    [
      'purchases',
      {
        ...everything(),
        rules: [{ id: 'rule-1', versions: [aVersion({ base: 'spend', quota: { kind: 'share', percent: 20 } })] }],
      },
    ],
    ['a day within the period', { asOf: '2026-07-15', placement: { to: '2026-07-20', endRecordedOn: '2026-07-16' } }],
    ['the first day of the period', { asOf: '2026-07-01' }],
    ['nothing required', { version: { quota: { kind: 'fixed', required: 0 } } }],
    [
      'a visit that an end does not undo',
      { placement: { to: '2026-07-10', endRecordedOn: '2026-07-20' }, visits: [aVisit('2026-07-15', { seen: false })] },
    ],
  ])('of %s gives the same account again, alone', (_, changes) => {
    const first = matter(changes)
    expect(accountOf(again(first))).toEqual(accountOf(first))
    expect(evidenceScenario(again(first))).toEqual(evidenceScenario(first))
  })

  it('is hashed in one canonical form', () => {
    const evidence = evidenceScenario(matter())
    expect(inputsHash(evidence)).toBe(sha256(canonicalJson(evidence)))
    expect(inputsHash(evidence)).toMatch(/^[0-9a-f]{64}$/)
    const { ask, rules, ...rest } = evidence
    expect(inputsHash({ ...rest, ask: { asOf: ask.asOf, period: ask.period }, rules })).toBe(inputsHash(evidence))
  })
})

describe('the account', () => {
  it('is the finding with its explanation, its good faith and the hash of its inputs', () => {
    const account = accountOf(matter())
    expect(account.inputs).toBe(inputsHash(evidenceScenario(matter())))
    expect(Object.keys(account)).toEqual([
      'unit',
      'rule',
      'version',
      'period',
      'asOf',
      'base',
      'final',
      'obligatedDays',
      'required',
      'verdict',
      'reason',
      'confirmed',
      'possible',
      'distinctIkm',
      'slots',
      'explanation',
      'goodFaith',
      'inputs',
    ])
    expect(account.explanation.article).toBe('Pasal 5 ayat (1)')
    expect(account.goodFaith.invitations).toBe(0)
  })

  it('changes its hash with the question, also where the finding stays', () => {
    const at = (asOf: string) => inputsHash(evidenceScenario(matter({ asOf })))
    expect(at('2026-08-08')).not.toBe(at('2026-08-07'))
  })

  it('keeps its hash where an earlier exemption is for another rule, or a proposal for another slot', () => {
    const rules = [
      { id: 'rule-1', versions: [aVersion()] },
      { id: 'rule-2', versions: [aVersion({ sectors: ['mall'] })] },
    ]
    const slots = [aSlot(), aSlot({ id: 'slot-2', closedOn: '2026-06-30' })]
    const extra: Changes = {
      rules,
      slots,
      exemptions: [anExemption('2026-07-01', null, { rule: 'rule-2' })],
      proposals: [anInvitation('2026-07-05', { slot: 'slot-2' })],
      purchases: [aPurchase('2026-06-30', [said('yes')])],
    }
    expect(accountOf(matter(extra))).toEqual(accountOf(matter()))
  })
})
