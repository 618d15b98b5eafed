// Agencies and sectors: what each may do, what can be measured of each.
import { describe, expect, it } from 'vitest'
import { AgencyId, agencies, agency, mayHold, POWERS, signing } from '../../../core/region/agencies.ts'
import { MeasureId, measure, measures, SectorId, sector, sectors } from '../../../core/region/sectors.ts'

describe('agencies', () => {
  it('lists the four agencies of the regency, each once', () => {
    expect(agencies().map((each) => each.id)).toEqual(AgencyId.options)
    expect(agency('cooperatives')?.nameEn).toBe('Cooperatives and Small Business Agency')
    expect(agency('police')).toBeUndefined()
  })

  it('leaves licences to one agency only', () => {
    expect(
      agencies()
        .filter((each) => each.licences)
        .map((each) => each.id),
    ).toEqual(['licensing'])
  })

  it.each([
    ['industry', true, true, true],
    ['cooperatives', true, true, true],
    ['trade', true, true, false],
    ['licensing', false, false, true],
  ] as const)('says what an officer of %s may be given', (id, ...expected) => {
    expect(POWERS.map((power) => mayHold(id, power))).toEqual(expected)
  })

  it('keeps a way for every power: somebody verifies, recommends, decides', () => {
    for (const power of POWERS) expect(agencies().some((each) => each.powers.includes(power))).toBe(true)
  })

  it('calls it an assumption who may sign', () => {
    expect(signing.certainty).toBe('assumption')
    expect(signing.sources.length).toBeGreaterThan(0)
  })
})

describe('sectors', () => {
  it('describes every sector and every measure once', () => {
    expect(sectors().map((each) => each.id)).toEqual(SectorId.options)
    expect(measures().map((each) => each.id)).toEqual(MeasureId.options)
    expect(sector('hotel')?.measures).toEqual(['stars', 'rooms'])
    expect(sector('school')).toBeUndefined()
    expect(measure('height')).toBeUndefined()
  })

  it('names an area by its unit, and no other measure', () => {
    for (const each of measures()) expect(each.id.endsWith('Dm2')).toBe(each.unit === 'dm2')
  })

  it('measures every sector by something, with measures that exist', () => {
    for (const each of sectors()) {
      expect(each.measures.length).toBeGreaterThan(0)
      for (const id of each.measures) expect(measure(id)).toBeDefined()
      if (each.sellingAreaDm2) {
        expect(each.measures).toContain('sellingAreaDm2')
        expect(each.sellingAreaDm2.min).toBeLessThan(each.sellingAreaDm2.max)
      }
    }
  })

  it('parts minimarket, supermarket and hypermarket at 400 and 5,000 m²', () => {
    const classes = ['minimarket', 'supermarket', 'hypermarket'].map((id) => sector(id)?.sellingAreaDm2)
    expect(classes.map((each) => each?.max)).toEqual([40_000, 500_000, 1_000_000_000])
    expect(classes.map((each) => each?.min)).toEqual([0, 40_001, 500_001])
  })
})
