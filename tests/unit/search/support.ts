// Snapshots for the search tests: written to a folder of their own, opened, and removed with it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { sha256 } from '../../../core/kernel/canonical.ts'
import { idFrom } from '../../../core/kernel/id.ts'
import { ask } from '../../../core/search/ask.ts'
import { buildSnapshot } from '../../../core/search/build.ts'
import { openSnapshot } from '../../../core/search/open.ts'
import { SearchDocument, SearchQuery } from '../../../core/search/schema.ts'
import type { Snapshot } from '../../../core/search/snapshot.ts'
import { TODAY } from '../../bench/search-catalogue.ts'

export function folderOfItsOwn(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-search-test-'))
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The documents in a snapshot; it stays readable until it is closed, although its file is gone. */
export function snapshotOf(documents: readonly SearchDocument[]): Snapshot {
  const { path, remove } = folderOfItsOwn()
  try {
    buildSnapshot(documents, path('snapshot.db'))
    const opened = openSnapshot(path('snapshot.db'))
    if ('degraded' in opened) throw new Error(opened.detail)
    return opened.snapshot
  } finally {
    remove()
  }
}

/** A product of a dormant maker in Cibarusah Kota, without a price, changed as given. */
export function product(name: string, change: Partial<Record<keyof SearchDocument, unknown>> = {}): SearchDocument {
  const key = `${name} ${JSON.stringify(change)}`
  return SearchDocument.parse({
    product: idFrom('product', sha256(key)),
    ikm: idFrom('ikm', sha256(`maker of ${key}`)),
    name,
    ikmName: 'Usaha Contoh',
    category: 'dodol-kue',
    village: '32.16.22.2002',
    kecamatan: '32.16.22',
    unitOfSale: 'buah',
    active: false,
    hasPhoto: false,
    certificates: [],
    ...change,
  })
}

export function answerTo(snapshot: Snapshot, query: Partial<Record<keyof SearchQuery, unknown>>, today = TODAY) {
  return ask(snapshot, SearchQuery.parse(query), today)
}

export function namesFor(snapshot: Snapshot, query: Partial<Record<keyof SearchQuery, unknown>>): string[] {
  return answerTo(snapshot, query).lines.map(({ name }) => name)
}

/** Whatever a keyboard, a program or an attacker may send, halves of characters too. */
export function anyText(most: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.nat(0x7f), fc.nat(0x24f), fc.nat(0x10ffff))
  return fc.array(unit, { maxLength: most }).map((codes) => String.fromCodePoint(...codes).slice(0, most))
}
