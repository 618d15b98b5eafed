// The portal as it is built: how much script a first visit loads, and that the policy of the pages lets all of it run.
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPortalScripts, type PortalScripts } from '../../../infra/portal-scripts.ts'
import { portalDocument } from '../../../web/portal/document.ts'
import { HOMES } from '../../../web/portal/me.ts'

const ROOT = join(import.meta.dirname, '../../..')
const MOST_BYTES = 120 * 1024

let built: PortalScripts
beforeAll(async () => {
  built = await buildPortalScripts(ROOT)
})

/** The scripts that a script needs before it runs, itself among them. */
function neededBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = built.files.get(file) ?? ''
  for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g)) neededBy(`/portal/${name}`, seen)
  return seen
}

const compressed = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(built.files.get(file) ?? '').length, 0)

describe('the portal', () => {
  it('loads at most 120 KB of compressed script at first, whatever the screen', () => {
    const first = neededBy(built.entry)
    expect(first.size).toBeGreaterThanOrEqual(1 + built.ahead.length)
    for (const file of built.files.keys()) {
      expect([file, compressed(new Set([...first, ...neededBy(file)])) <= MOST_BYTES]).toEqual([file, true])
    }
  })

  it('fetches the screens of each home when they are opened', () => {
    const first = [...neededBy(built.entry)].map((file) => built.files.get(file) ?? '').join('')
    expect(Object.keys(HOMES)).toHaveLength(3)
    for (const route of ['outlet.open', 'product.add', 'ikm.edit']) {
      expect(first.match(new RegExp(`\\w\\("${route.replace('.', '\\.')}"`))).toBeNull()
    }
  })

  it('has nothing inline in its document, and is not to be found', () => {
    const html = portalDocument({ icon: '/i.svg', styles: '/s.css', script: built.entry, ahead: built.ahead })
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect([...html.matchAll(/(?:src|href)="(\/portal\/[^"]+)"/g)].map(([, href]) => href).sort()).toEqual(
      [...built.ahead, built.entry].sort(),
    )
  })

  it('evaluates no text as code', () => {
    for (const [file, code] of built.files) expect([file, /\beval\(|new Function\(/.test(code)]).toEqual([file, false])
  })
})
