// The Atom feed of a language: what was recorded last in the catalogue, each under the address of its page.
import type { Day } from '../../core/kernel/day.ts'
import { FEEDS, type Newest } from '../../core/publish/newest.ts'
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import { CATALOG_TEXTS } from '../../web/text/catalog.ts'
import { categoryName, kecamatanName } from '../../web/text/names.ts'
import { type Language, TEXTS } from '../../web/text/text.ts'
import { textOf } from './xml.ts'

/** An entry's id is its page's address, which outlasts every change of its words. `today` dates a feed without entries. */
export function feedOf(newest: readonly Newest[], language: Language, origin: string, today: Day): string {
  const { title, says } = TEXTS[language].feed
  const front = origin + addressOf({ kind: 'about', page: 'beranda' }, language)
  const own = origin + FEEDS[language]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${textOf(own)}</id>`,
    `<title>${textOf(title)}</title>`,
    `<subtitle>${textOf(says)}</subtitle>`,
    `<updated>${atMidnight(newest[0]?.recordedOn ?? today)}</updated>`,
    `<author><name>${textOf(TEXTS[language].site)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${textOf(own)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${textOf(front)}"/>`,
    ...newest.map((each) => entryOf(each, language, origin)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf(entry: Newest, language: Language, origin: string): string {
  const text = TEXTS[language].feed
  const where = CATALOG_TEXTS[language].kecamatanOf(kecamatanName(entry.kecamatan))
  const ref: PageRef =
    entry.kind === 'product' ? { kind: 'product', product: entry.product } : { kind: 'ikm', ikm: entry.ikm }
  const says = entry.kind === 'product' ? text.product(entry.name, entry.maker, where) : text.ikm(entry.name, where)
  const page = textOf(origin + addressOf(ref, language))
  const [term, label] = [textOf(entry.category), textOf(categoryName(entry.category, language))]
  return [
    '<entry>',
    `<id>${page}</id>`,
    `<title>${textOf(entry.name)}</title>`,
    `<updated>${atMidnight(entry.recordedOn)}</updated>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    `<category term="${term}" label="${label}"/>`,
    `<summary>${textOf(says)}</summary>`,
    '</entry>',
  ].join('')
}

/** A day begins in Bekasi. */
function atMidnight(day: string): string {
  return `${day}T00:00:00+07:00`
}
