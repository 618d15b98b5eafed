// What every page of the site must be, as one expectation.
import { expect } from 'vitest'
import { FORMS_SCRIPT } from '../../../web/parts/form-frame.tsx'
import { SEARCH_SCRIPT } from '../../../web/parts/search-form.tsx'

const OWN_SCRIPTS: readonly string[] = [FORMS_SCRIPT, SEARCH_SCRIPT]

/** The text as it stands in HTML. */
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Data of a page, which no browser runs: in this form and no other, without a `<` in it. */
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/g

/** What the page says to machines; throws where that is no JSON. */
export function dataOf(html: string): unknown[] {
  return [...html.matchAll(DATA)].map(([, json = '']): unknown => JSON.parse(json))
}

function withoutData(html: string): string {
  expect(dataOf(html).length).toBeLessThanOrEqual(1)
  return html.replaceAll(DATA, '')
}

/** `outward`: the sites that the page may link to; nothing else leads out of it. */
export function expectDocument(html: string, language: string, outward: readonly string[] = []) {
  expect(html).toMatch(/^<!doctype html><html lang="(id|en)">/)
  expect(html).toContain(`<html lang="${language}">`)
  expect(html.match(/undefined|\[object|NaN|Invalid Date/)).toBeNull()
  const foreign = html.replaceAll(/<script type="module" src="([^"]*)"><\/script>/g, (script, src) =>
    OWN_SCRIPTS.includes(src) ? '' : script,
  )
  expect(withoutData(foreign).match(/<script|<style|\sstyle=|\son[a-z]+=/)).toBeNull()
  expect(html.match(/<link[^>]*href="(?:https?:)?\/\/|src="(?:https?:)?\/\//)).toBeNull()
  const out = [...html.matchAll(/(?:href|src)="((?:https?:)?\/\/[^"]*)"/g)].map(([, href = '']) => href)
  expect(out.filter((href) => !outward.some((site) => href.startsWith(site)))).toEqual([])
  expect(html.match(/<(h[1-6]|dt|dd|li|p|th|title|summary)(?:\s[^>]*)?>\s*<\/\1>/)).toBeNull()
  expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of html.matchAll(/(?:aria-labelledby="|href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id)
  for (const landmark of ['<header', '<main id="isi"', '<footer', 'href="#isi"']) expect(html).toContain(landmark)
}
