// Villages: counts, codes, and names as people write them.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  formerVillages,
  KecamatanCode,
  kecamatan,
  kecamatanOf,
  kecamatans,
  matchKecamatan,
  matchVillages,
  regency,
  VillageCode,
  village,
  villageEver,
  villages,
} from '../../../core/region/villages.ts'

describe('villages', () => {
  it('counts 1 regency, 23 kecamatan, 179 desa and 8 kelurahan', () => {
    expect(regency.code).toBe('32.16')
    expect(kecamatans()).toHaveLength(23)
    expect(villages().filter((each) => each.kind === 'desa')).toHaveLength(179)
    expect(villages().filter((each) => each.kind === 'kelurahan')).toHaveLength(8)
  })

  it('gives every code once, and says kelurahan with a 1 and desa with a 2', () => {
    expect(new Set(villages().map((each) => each.code)).size).toBe(187)
    for (const { code, kind } of villages()) {
      expect(code).toMatch(/^32\.16\.\d{2}\.[12]\d{3}$/)
      expect(code[9]).toBe(kind === 'kelurahan' ? '1' : '2')
    }
  })

  it('puts every village into the kecamatan of its code, and none is empty', () => {
    for (const each of villages()) {
      expect(kecamatan(each.kecamatan)).toBeDefined()
      expect(kecamatanOf(each.code).code).toBe(each.kecamatan)
    }
    const sizes = kecamatans().map((each) => villages(each.code).length)
    expect(sizes).toEqual([8, 9, 7, 7, 8, 10, 7, 11, 11, 8, 8, 7, 13, 7, 7, 8, 6, 11, 7, 6, 8, 7, 6])
  })

  it('finds by code, and finds nothing for a code that is not there', () => {
    expect(village('32.16.03.2006')?.name).toBe('Sukatenang')
    expect(village('32.16.03.2099')).toBeUndefined()
    expect(village('constructor')).toBeUndefined()
    expect(kecamatan('32.75.01')).toBeUndefined()
  })

  it('takes codes of this regency through the schemas and refuses all others', () => {
    expect(VillageCode.parse('32.16.03.2006')).toBe('32.16.03.2006')
    expect(KecamatanCode.parse('32.16.03')).toBe('32.16.03')
    expect(z.safeParse(VillageCode, '32.16.03').success).toBe(false)
    expect(z.safeParse(VillageCode, '32.16.01.2007').success).toBe(false)
    expect(z.safeParse(KecamatanCode, '32.75.01').success).toBe(false)
  })
})

describe('names as people write them', () => {
  it('matches every kecamatan without spaces, in capitals and with a leading Kec.', () => {
    for (const each of kecamatans()) {
      expect(matchKecamatan(each.name.replaceAll(' ', '').toUpperCase())).toBe(each)
      expect(matchKecamatan(`Kec. ${each.name}`)).toBe(each)
      expect(matchKecamatan(`  kecamatan ${each.name.toLowerCase()} `)).toBe(each)
    }
    expect(matchKecamatan('Muara Gembong')?.code).toBe('32.16.17')
    expect(matchKecamatan('Karangbahagia')?.code).toBe('32.16.10')
    expect(matchKecamatan('Kedung-Waringin')?.code).toBe('32.16.12')
  })

  it('matches no kecamatan for an empty or a foreign name', () => {
    expect(matchKecamatan('')).toBeUndefined()
    expect(matchKecamatan('Rawalumbu')).toBeUndefined()
  })

  it('finds every village by its own name within its kecamatan', () => {
    for (const each of villages()) expect(matchVillages(`Desa ${each.name}`, each.kecamatan)).toContain(each)
  })

  it('tells the two Sirnajaya apart only when a kecamatan is given', () => {
    expect(matchVillages('sirna jaya').map((each) => each.code)).toEqual(['32.16.21.2002', '32.16.22.2001'])
    const cibarusah = matchKecamatan('Cibarusah')?.code
    expect(matchVillages('Sirnajaya', cibarusah).map((each) => each.name)).toEqual(['Sirnajati'])
  })
})

describe('lapsed codes and names', () => {
  it('leads from the desa Setia Asih to the kelurahan it became', () => {
    expect(village('32.16.01.2007')).toBeUndefined()
    expect(villageEver('32.16.01.2007')?.code).toBe('32.16.01.1007')
    expect(villageEver('32.16.01.1007')?.kind).toBe('kelurahan')
  })

  it('knows three villages that were renamed', () => {
    const renamed = formerVillages().filter((each) => each.code === each.now)
    expect(renamed.map((each) => [each.name, village(each.now)?.name])).toEqual([
      ['Hajarmekar', 'Harjamekar'],
      ['Ragamanunggal', 'Ragemanunggal'],
      ['Sirnajaya', 'Sirnajati'],
    ])
  })

  it('says in which list each was last found and in which its successor came', () => {
    for (const each of formerVillages()) {
      expect(village(each.now)).toBeDefined()
      expect(each.lastList.year).toBeLessThan(each.nextList.year)
      expect(each.name === village(each.now)?.name && each.code === each.now).toBe(false)
    }
  })
})
