// The look: small enough, readable in both themes, from nowhere but the own site; and texts that are complete.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { FindingPage } from '../../../web/pages/finding.tsx'
import { Home } from '../../../web/pages/home.tsx'
import { renderPage } from '../../../web/render.ts'
import { amountOf, dayText, TEXTS } from '../../../web/text/text.ts'
import { findingsOf, home, LANGUAGES } from './sample.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'etalase-styles-'))
const source = readFileSync(join(root, 'web/styles.css'), 'utf8')
const built = build()

afterAll(() => rmSync(out, { recursive: true }))

function build(): string {
  const file = join(out, 'styles.css')
  const tool = join(root, 'node_modules/@tailwindcss/cli/dist/index.mjs')
  execFileSync(process.execPath, [tool, '-i', 'web/styles.css', '-o', file, '--minify'], { cwd: root, stdio: 'ignore' })
  return readFileSync(file, 'utf8')
}

describe('the stylesheet', () => {
  it('asks nothing of any other address', () => {
    expect(built).not.toMatch(/url\(|@import|https?:\/\/(?!tailwindcss\.com)/)
  })

  it.each(LANGUAGES)('is at most 20 KB compressed together with a page in %s', (language) => {
    const pages = [
      renderPage(<Home {...home(language)} />),
      ...['semester-skus', 'minimarket-silent-ikm'].flatMap((scenario) =>
        findingsOf(scenario, language).map((props) => renderPage(<FindingPage {...props} />)),
      ),
    ]
    for (const html of pages) expect(gzipSync(html).length + gzipSync(built).length).toBeLessThanOrEqual(20_000)
  })
})

describe.each(['siang', 'malam'])('the theme %s', (theme) => {
  const colors = colorsOf(theme)
  const pairs = [
    ...['100', '200', '300'].map((ground) => ['base-content', `base-${ground}`]),
    ...['primary', 'secondary'].flatMap((ink) => [
      [ink, 'base-100'],
      [ink, 'base-200'],
    ]),
    ...['primary', 'accent', 'neutral', 'info', 'success', 'warning', 'error'].map((name) => [`${name}-content`, name]),
  ]

  it.each(pairs)('shows %s readably on %s', (ink = '', ground = '') => {
    expect(contrast(colors.get(ink) ?? '', colors.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

it('shows the ink of the cloth readably on its ground and on its lines', () => {
  const tokens = (name: string) => [...source.matchAll(new RegExp(`--${name}: (#\\w{6});`, 'g'))].map(([, hex]) => hex)
  const [ink = ''] = tokens('cloth-ink')
  const grounds = [...tokens('cloth'), ...tokens('cloth-line')]
  expect(grounds).toHaveLength(4)
  for (const ground of grounds) expect(contrast(ink, ground ?? '')).toBeGreaterThanOrEqual(7)
})

describe('the texts', () => {
  it('have the same shape in both languages, and no empty sentence', () => {
    expect(shapeOf(TEXTS.en)).toEqual(shapeOf(TEXTS.id))
    expect(JSON.stringify(TEXTS)).not.toMatch(/""/)
  })

  it('write days, numbers and areas as each language does', () => {
    expect(dayText('2026-10-08', 'id')).toBe('8 Oktober 2026')
    expect(dayText('2026-10-08', 'en')).toBe('8 October 2026')
    expect(dayText('kemarin', 'id')).toBe('kemarin')
    expect(amountOf('area', 21_050, 'id')).toEqual({ value: '210,5', unit: 'm²' })
    expect(amountOf('slot', 1, 'en')).toEqual({ value: '1', unit: 'slot' })
    expect(amountOf('slot', 2, 'en')).toEqual({ value: '2', unit: 'slots' })
  })
})

function colorsOf(theme: string): Map<string, string> {
  const [, rest = ''] = source.split(`name: '${theme}'`)
  const block = rest.slice(0, rest.indexOf('}'))
  return new Map([...block.matchAll(/--color-([\w-]+): (#\w{6});/g)].map(([, name = '', hex = '']) => [name, hex]))
}

/** WCAG 2.2, contrast ratio of two `#rrggbb`. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
}
