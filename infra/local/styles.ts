// The stylesheet: built once at the start by Tailwind's own compiler, served under a name that holds its hash.
import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sha256 } from '../../core/kernel/canonical.ts'

const ROOT = join(import.meta.dirname, '../..')

export type Stylesheet = { href: string; css: string }

export async function buildStyles(): Promise<Stylesheet> {
  const out = join(tmpdir(), `etalase-styles-${process.pid}.css`)
  const tailwind = join(ROOT, 'node_modules/@tailwindcss/cli/dist/index.mjs')
  await promisify(execFile)(
    process.execPath,
    [tailwind, '--input', join(ROOT, 'web/styles.css'), '--output', out, '--minify'],
    { cwd: ROOT },
  )
  const css = await readFile(out, 'utf8')
  await rm(out)
  return { href: `/assets/styles.${sha256(css).slice(0, 12)}.css`, css }
}
