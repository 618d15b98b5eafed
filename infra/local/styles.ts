// The stylesheet: built once at the start by Tailwind's own compiler, served under a name that holds its hash.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { sha256 } from '../../core/kernel/canonical.ts'

const ROOT = join(import.meta.dirname, '../..')
const TAILWIND = join(ROOT, 'node_modules/@tailwindcss/cli/dist/index.mjs')

export type Stylesheet = { href: string; css: string }

/** That of the published pages. */
export function buildStyles(): Promise<Stylesheet> {
  return build("@import './web/styles.css';")
}

/** The same with what only the console needs, which is no part of a deployment. */
export function buildConsoleStyles(): Promise<Stylesheet> {
  return build("@import './web/styles.css';\n@source './infra/local';")
}

/** The mark as the pages' icon. */
export function readFavicon(): Promise<string> {
  return readFile(join(ROOT, 'web/favicon.svg'), 'utf8')
}

async function build(input: string): Promise<Stylesheet> {
  const child = spawn(process.execPath, [TAILWIND, '--input', '-', '--minify'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.stdin.end(input)
  const [css, status] = await Promise.all([text(child.stdout), new Promise((resolve) => child.once('close', resolve))])
  process.off('exit', end)
  if (status !== 0) throw new Error(`Tailwind ended with ${status} and built no stylesheet.`)
  return { href: `/assets/styles.${sha256(css).slice(0, 12)}.css`, css }
}
