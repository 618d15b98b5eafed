// The programme's numbers: the newest, what they were before, and supply beside demand.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { FIGURES, type Figure } from '../../../core/program/schema.ts'
import { programView } from '../../../core/publish/program-view.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import { figures } from './sample.ts'

const row = (on: string, value: number, part = 'all', figure: Figure['figure'] = 'ikm.active'): Figure => ({
  figure,
  on: day(on),
  part,
  value,
})

describe('the programme in numbers', () => {
  it('tells the newest number beside the oldest', () => {
    const { counted } = programView([row('2026-11-10', 9), row('2026-09-01', 4), row('2026-10-01', 7)])
    expect(counted).toEqual([
      { figure: 'ikm.active', on: '2026-11-10', value: 9, before: { on: '2026-09-01', value: 4 } },
    ])
  })

  it('has nothing to compare with on the first day', () => {
    const { counted, days } = programView([row('2026-11-10', 9)])
    expect(counted[0]).not.toHaveProperty('before')
    expect(days).toEqual([{ on: '2026-11-10', values: { 'ikm.active': 9 } }])
  })

  it('lists the newest days, the newest last', () => {
    const days = Array.from({ length: 11 }, (_, nth) => row(`2026-11-${10 + nth}`, 1))
    const shown = programView(days.toReversed()).days.map(({ on }) => on.slice(-2))
    expect(shown).toEqual(['12', '13', '14', '15', '16', '17', '18', '19', '20'])
  })

  it('sets active IKM beside vacant slots as last counted, without kecamatan where nothing is', () => {
    const [a = '', b = ''] = kecamatans().map(({ code }) => code)
    const { supply } = programView([
      row('2026-11-09', 5, `kecamatan:${a}`),
      row('2026-11-10', 3, `kecamatan:${a}`),
      row('2026-11-10', 8, `kecamatan:${b}`, 'slot.vacant'),
      row('2026-11-10', 4, 'sector:hotel', 'slot.vacant'),
    ])
    expect(supply).toEqual([
      { kecamatan: a, ikm: 3, vacant: 0 },
      { kecamatan: b, ikm: 0, vacant: 8 },
    ])
  })

  it('knows every figure, and is empty from nothing', () => {
    expect(programView(figures).counted.map(({ figure }) => figure)).toEqual(FIGURES)
    expect(programView([])).toEqual({ counted: [], days: [], supply: [] })
  })
})
