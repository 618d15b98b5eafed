// The page of published demand: money terms before anything else, both languages whole, and light when it is full.
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PLACES_A_PART } from '../../../core/publish/read-demand.ts'
import type { DemandLine, DemandView } from '../../../core/publish/views.ts'
import { DemandPage } from '../../../web/pages/demand.tsx'
import { renderPage } from '../../../web/render.ts'
import { CATALOG_TEXTS } from '../../../web/text/catalog.ts'
import { DEMAND_TEXTS } from '../../../web/text/demand.ts'
import { categoryName, kecamatanName } from '../../../web/text/names.ts'
import { base } from './catalog-sample.ts'
import { escaped, expectDocument } from './document.ts'
import { LANGUAGES } from './sample.ts'

const place = (at = 0) =>
  ({
    ...{ slot: `slt_${at}`, name: `Rak kasir ${at}`, kind: 'shelf', openedOn: '2026-10-01', kecamatan: '32.16.03' },
    ...{ vacant: 2, outletName: `Toko Contoh ${at}`, address: `Jalan Contoh ${at}` },
    ...{ partner: `mtr_${at}`, partnerName: `PT Contoh ${at}` },
    terms: {
      ...{ form: 'shelf', supply: 'consignment', marginPercent: 17.5, rentIdrPerMonth: 250_000, paymentDays: 14 },
      returnsBorneBy: 'ikm',
    },
    wants: {
      ...{ categories: ['dodol-kue', 'keripik-kerupuk'], certificates: ['pirt', 'halal'], priceMostIdr: 15_000 },
      ...{ volumePerMonth: 400, unitOfSale: 'bungkus 250 g', leadDaysMost: 7 },
    },
  }) as unknown as DemandLine

function view(slots: readonly DemandLine[], changes: Partial<DemandView> = {}): DemandView {
  const categories = slots.length === 0 ? [] : [{ category: 'dodol-kue', slots: slots.length }]
  const kecamatan = slots.length === 0 ? [] : [{ kecamatan: '32.16.03', slots: slots.length }]
  return { of: undefined, slots, part: 1, parts: 1, inAll: slots.length, categories, kecamatan, ...changes }
}

describe.each(LANGUAGES)('published demand in %s', (language) => {
  const text = DEMAND_TEXTS[language]
  const props = base(language)
  const drawn = (given: DemandView) => renderPage(<DemandPage {...props} view={given} />)
  const numbers = language === 'id' ? ['17,5', 'Rp250.000'] : ['17.5', 'Rp250.000']

  it('tells the money terms first, then what is asked for, whose place it is, and how to ask', () => {
    const html = drawn(view([place()]))
    expectDocument(html, language)
    const { kinds } = CATALOG_TEXTS[language]
    const told = [
      text.how.consignment,
      text.paidAfter.consignment('14', false),
      text.marginOf(numbers[0] ?? ''),
      text.rentOf(numbers[1] ?? ''),
      categoryName('dodol-kue', language),
      `${kinds.pirt}, ${kinds.halal}`,
      'PT Contoh 0',
      text.ask.signIn,
      text.ask.officer,
    ]
    const at = told.map((words) => html.indexOf(escaped(words), html.indexOf('<h3')))
    expect(at.filter((each) => each === -1)).toEqual([])
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })

  it('says that there is nothing, and what to do, where nothing is free', () => {
    const html = drawn(view([], { of: { category: 'logam' } }))
    expectDocument(html, language)
    expect(html).toContain(escaped(text.none))
    expect(html).toContain(escaped(text.ask.title))
  })

  it('leads to the lists in which something is free, and not to the one that it is', () => {
    const way = escaped(text.wayOf(kecamatanName('32.16.03'), '1'))
    expect(drawn(view([place()]))).toContain(way)
    expect(drawn(view([place()], { of: { kecamatan: '32.16.03' } }))).not.toContain(way)
  })

  it('is light with as many places as a part holds', () => {
    const html = drawn(
      view(
        Array.from({ length: PLACES_A_PART }, (_, at) => place(at)),
        { parts: 3 },
      ),
    )
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(10_000)
    expect(gzipSync(html).length).toBeLessThanOrEqual(11_000)
  })
})
