// The map: each kecamatan once and whole, borders shared corner by corner, and small enough for a page.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { neighboursOf, regencyMap } from '../../../core/region/map.ts'
import { kecamatans } from '../../../core/region/villages.ts'

const { width, height, shapes } = regencyMap

/** The corners of a path in the map's own units. */
function cornersOf(path: string): string[] {
  const [, start = '', steps = ''] = /^M([-\d ]+)l([-\d ]+)z$/.exec(path) ?? []
  const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number)
  let [x = Number.NaN, y = Number.NaN] = numbers(start)
  const corners = [`${x} ${y}`]
  for (const [at, step] of numbers(steps).entries()) {
    if (at % 2 === 0) x += step
    else {
      y += step
      corners.push(`${x} ${y}`)
    }
  }
  return corners
}

const bordersOf = (path: string) => {
  const corners = cornersOf(path)
  return corners.map((corner, at) => [corner, corners[(at + 1) % corners.length] ?? ''].toSorted().join(' to '))
}

describe('the map', () => {
  it('has every kecamatan, and each at its place', () => {
    expect(shapes.map(({ code }) => code)).toEqual(kecamatans().map(({ code }) => code))
    for (const { path, label } of shapes) {
      const corners = cornersOf(path).map((corner) => corner.split(' ').map(Number))
      expect(corners.length).toBeGreaterThanOrEqual(6)
      for (const [x = -1, y = -1] of [...corners, label]) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
      }
      const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis] ?? 0))
      expect([label[0] > Math.min(...(xs ?? [])), label[0] < Math.max(...(xs ?? []))]).toEqual([true, true])
      expect([label[1] > Math.min(...(ys ?? [])), label[1] < Math.max(...(ys ?? []))]).toEqual([true, true])
    }
  })

  it('has no gap and no overlap between neighbours: they share their borders, and no border is of three', () => {
    const owners = Map.groupBy(
      shapes.flatMap(({ code, path }) => bordersOf(path).map((border) => ({ code, border }))),
      ({ border }) => border,
    )
    for (const shared of owners.values()) expect(shared.length).toBeLessThanOrEqual(2)
    for (const { code } of shapes) {
      const beside = [...owners.values()]
        .filter((shared) => shared.some((each) => each.code === code))
        .flatMap((shared) => shared.map((each) => each.code))
      expect([...new Set(beside)].filter((each) => each !== code).toSorted()).toEqual(neighboursOf(code))
      expect(neighboursOf(code).length).toBeGreaterThan(0)
      for (const each of neighboursOf(code)) expect(neighboursOf(each)).toContain(code)
    }
    expect(neighboursOf('32.16.99')).toEqual([])
  })

  it('takes less than 5 KB', () => {
    expect(readFileSync(new URL('../../../core/region/map.json', import.meta.url)).length).toBeLessThan(5_000)
  })
})
