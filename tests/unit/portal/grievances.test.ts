// What stands in a report before anybody types, and how a report is called on every screen.
import { describe, expect, it } from 'vitest'
import { GRIEVANCE_KINDS } from '../../../core/grievance/schema.ts'
import { day } from '../../../core/kernel/day.ts'
import { lastDue } from '../../../web/portal/ikm/last-due.ts'
import { type Grievance, whatOf } from '../../../web/portal/parts/grievance-about.tsx'

describe('the day by which money for a place should have come', () => {
  it.each([
    ['2026-11-15', '2026-11-14'],
    ['2026-11-14', '2026-10-14'],
    ['2026-12-31', '2026-12-14'],
    ['2026-07-15', '2026-07-14'],
    ['2026-07-14', undefined],
    ['2026-06-10', undefined],
  ])('with 14 days since 10 June is, on %s, %s', (today, due) => {
    expect(lastDue(day('2026-06-10'), 14, day(today))).toBe(due)
  })

  it('is never a day that is not over', () => {
    for (let days = 0; days <= 90; days += 1) {
      const due = lastDue(day('2024-01-01'), days, day('2026-11-30'))
      expect(due !== undefined && due < '2026-11-30').toBe(true)
    }
  })
})

describe('what a report is called', () => {
  const late = { kind: 'late-payment', daysLate: 21, dueOn: '2026-10-14' } as Grievance
  it.each([
    [late, 'id', 'Terlambat dibayar: 21 hari, jatuh tempo 14 Oktober 2026'],
    [{ ...late, daysLate: 1 }, 'en', 'Late payment: by 1 day, due on 14 October 2026'],
    [{ kind: 'changed-terms', change: 'rent' } as Grievance, 'id', 'Syarat diubah: sewa'],
    [{ kind: 'returned-goods', quantity: 1200 } as Grievance, 'id', 'Barang dikembalikan: sebanyak 1.200'],
  ] as const)('%j in %s is %s', (one, language, words) => {
    expect(whatOf(one, language)).toBe(words)
  })

  it('has words for each kind', () => {
    for (const kind of GRIEVANCE_KINDS) expect(whatOf({ kind } as Grievance, 'en')).toMatch(/^[A-Z]/)
  })
})
