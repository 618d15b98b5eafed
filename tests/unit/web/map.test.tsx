// The maps: every kecamatan with its number, no colour alone, nothing twice for who cannot see, no more than is published.
import { describe, expect, it } from 'vitest'
import { kecamatans } from '../../../core/region/villages.ts'
import { CountMap, stepsTo } from '../../../web/parts/count-map.tsx'
import { DutiesMap } from '../../../web/parts/duties-map.tsx'
import { PlaceMap } from '../../../web/parts/place-map.tsx'
import { renderPage } from '../../../web/render.ts'
import { MAP_TEXTS } from '../../../web/text/map.ts'
import { distribution } from '../publish/sample.ts'
import { LANGUAGES } from './sample.ts'

const values = new Map(kecamatans().map(({ code }, at) => [code as string, at]))
const marksOf = (html: string) => [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, mark]) => mark)

describe.each(LANGUAGES)('a map of counts in %s', (language) => {
  const text = MAP_TEXTS[language]

  it('bears each number, its name for a pointer, a legend and its credit', () => {
    const html = renderPage(<CountMap values={values} says={text.active} label={text.activeMap} language={language} />)
    expect(marksOf(html)).toEqual([...values.values()].map(String))
    expect(html).toContain(`<title>Babelan: ${text.active('1', true)}</title>`)
    for (const range of ['0', '1–8', '9–15', '16–22']) expect(html).toContain(`</svg>${range}</li>`)
    expect(html).toContain(text.credit)
    expect(html).toContain(`role="img" aria-label="${text.activeMap}"`)
  })

  it('is a group of links for the keyboard where it alone has them, and left out where a list beside it has', () => {
    const alone = <CountMap values={values} says={text.active} links label={text.activeMap} language={language} />
    const beside = <CountMap values={values} says={text.active} links language={language} />
    const [one, other] = [renderPage(alone), renderPage(beside)]
    expect(one).toContain('role="group"')
    expect(one).not.toContain('tabindex')
    expect(other.match(/<a href="[^"]*\/kecamatan\/[\d.]+\/" tabindex="-1">/g)).toHaveLength(23)
    expect(other).toContain('aria-hidden="true"')
  })

  it('shows a kecamatan among its neighbours, numbered as in the list', () => {
    const html = renderPage(<PlaceMap kecamatan="32.16.08" language={language} />)
    expect(marksOf(html).filter(Boolean).toSorted()).toEqual(['1', '2', '3', '4', '●'])
    expect([...html.matchAll(/<li[^>]*><a[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
      ...['Cibitung', 'Cikarang Utara', 'Setu', 'Cikarang Selatan'],
    ])
  })
})

describe('the steps of a legend', () => {
  it.each([
    [0, ['0-0']],
    [1, ['0-0', '1-1']],
    [2, ['0-0', '1-1', '2-2']],
    [3, ['0-0', '1-1', '2-2', '3-3']],
    [100, ['0-0', '1-34', '35-67', '68-100']],
  ])('to %i leave no number out', (most, wanted) => {
    expect(stepsTo(most).map(({ from, to }) => `${from}-${to}`)).toEqual(wanted)
  })
})

describe('the map of duties', () => {
  const met = { met: 3, running: 0, exempt: 1, unconfirmed: 0, 'not-reported': 0, short: 1 }
  const row = (parts: string[], some: Partial<typeof met> = {}) => {
    const verdicts = { ...met, ...some }
    return { parts, partners: 5, verdicts, total: Object.values(verdicts).reduce((sum, each) => sum + each, 0) }
  }

  it('gives merged kecamatan one letter instead of a number, and others none', () => {
    const rows = [row(['32.16.01', '32.16.02']), row(['32.16.05', '32.16.06'], { met: 0 }), row(['32.16.03'])]
    const html = renderPage(<DutiesMap rows={rows} language="en" />)
    expect(marksOf(html).slice(0, 6)).toEqual(['a', 'a', '75', '–', 'b', 'b'])
    expect(html).toContain('<b>a: 75% met</b>')
    expect(html).toContain('Babelan, Tarumajaya')
    expect(html).toContain('<b>b: 0% met</b>')
  })

  it('is not drawn while duties are running, nor without rows, and counts none where nothing binds', () => {
    expect(renderPage(<DutiesMap rows={[row(['32.16.01'], { running: 1 })]} language="id" />)).toBe('<!doctype html>')
    expect(renderPage(<DutiesMap rows={[]} language="id" />)).toBe('<!doctype html>')
    const nothing = renderPage(<DutiesMap rows={[row(['32.16.01'], { met: 0, short: 0 })]} language="id" />)
    expect(new Set(marksOf(nothing))).toEqual(new Set(['–']))
  })

  it('says nothing of a kecamatan that the published rows do not say', () => {
    const { kecamatan } = distribution('2026-Q3', { hotel: [40, 0, 3, 0, 20, 30] })
    const marks = marksOf(renderPage(<DutiesMap rows={kecamatan} language="id" />))
    for (const { parts } of kecamatan) {
      const own = new Set(parts.map((part) => marks[kecamatans().findIndex(({ code }) => code === part)]))
      expect(own.size).toBe(1)
      expect(/^\d+$/.test([...own].join(''))).toBe(parts.length === 1)
    }
  })
})
