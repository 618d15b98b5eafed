// What other IKM are told of how a partner pays: from three IKM on, each once, within a year.
import { describe, expect, it } from 'vitest'
import { type Line, recordOn, withLine, withoutLine } from '../../../core/grievance/record.ts'
import { day } from '../../../core/kernel/day.ts'

const TODAY = day('2026-10-08')
const line = (ikm: string, daysLate: number, reportedOn = '2026-10-01', grievance = `of ${ikm}`) =>
  ({ grievance, ikm, daysLate, reportedOn }) as Line

describe('recordOn', () => {
  it.each([
    [[], undefined],
    [[3, 9], undefined],
    [[3, 90, 9], { ikm: 3, daysLate: 9 }],
    [[3, 10, 9, 90], { ikm: 4, daysLate: 10 }],
    [[0, 5, 60, 7, 7], { ikm: 5, daysLate: 7 }],
  ])('of one report each, late by %j days, tells %j', (days, told) => {
    const lines = days.map((daysLate, i) => line(`ikm ${i}`, daysLate))
    expect(recordOn(lines, TODAY)).toEqual(told)
  })

  it('counts an IKM once, by its newest report, however often it reported', () => {
    const often = ['2026-09-01', '2026-09-03', '2026-09-02'].map((on, i) => line('a', 10 + i, on, `a ${i}`))
    expect(recordOn([...often, line('b', 1)], TODAY)).toBeUndefined()
    expect(recordOn([...often, line('b', 1), line('c', 100)], TODAY)).toEqual({ ikm: 3, daysLate: 11 })
  })

  it.each([
    ['2026-10-08', '2025-10-08', 3],
    ['2026-10-08', '2025-10-07', undefined],
    ['2028-02-29', '2027-03-01', 3],
    ['2028-02-29', '2027-02-28', undefined],
  ])('on %s counts a report of %s: %j', (today, reportedOn, ikm) => {
    const lines = [line('a', 1, reportedOn), line('b', 1, today), line('c', 1, today)]
    expect(recordOn(lines, day(today))?.ikm).toBe(ikm)
  })
})

describe('the lines that are kept', () => {
  it('hold the same report once, three of an IKM, and nothing older than a year', () => {
    const days = ['2025-10-07', '2025-10-08', '2026-01-01', '2026-02-01', '2026-03-01']
    const all = days.reduce<Line[]>((kept, on, i) => withLine(kept, line('a', 1, on, `a ${i}`), day(on)), [])
    expect(all.map(({ reportedOn }) => reportedOn)).toEqual(['2026-03-01', '2026-02-01', '2026-01-01'])
    const again = withLine(all, line('a', 40, '2026-10-08', 'a 3'), TODAY)
    expect(again.map(({ grievance, daysLate }) => [grievance, daysLate])).toEqual([
      ['a 3', 40],
      ['a 4', 1],
      ['a 2', 1],
    ])
    expect(withLine([line('b', 1, '2025-10-07')], line('a', 1), TODAY)).toHaveLength(1)
    expect(withoutLine(again, 'a 3' as Line['grievance'])).toHaveLength(2)
  })

  it('hold the forty IKM that reported last', () => {
    const many = Array.from({ length: 45 }, (_, i) =>
      line(`ikm ${i}`, i, `2026-08-${String((i % 28) + 1).padStart(2, '0')}`),
    )
    const kept = many.reduce<Line[]>((all, each) => withLine(all, each, TODAY), [])
    expect(kept).toHaveLength(40)
    expect(kept.at(-1)?.reportedOn).toBe('2026-08-03')
    expect(recordOn(kept, TODAY)?.ikm).toBe(40)
    const late = withLine(kept, line('new', 1, '2026-10-07'), TODAY)
    expect(late[0]).toMatchObject({ ikm: 'new' })
    expect(late).toHaveLength(40)
  })
})
