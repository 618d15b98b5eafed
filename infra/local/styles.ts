// What the pages of this machine load: the deployment's stylesheet, icon and script, and the console's stylesheet.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildStylesheet, type Stylesheet } from '../stylesheet.ts'

export type { Stylesheet } from '../stylesheet.ts'

const ROOT = join(import.meta.dirname, '../..')

/** That of the published pages. */
export function buildStyles(): Promise<Stylesheet> {
  return buildStylesheet(ROOT)
}

/** The same with what only the console needs, which is no part of a deployment. */
export function buildConsoleStyles(): Promise<Stylesheet> {
  return buildStylesheet(ROOT, "@source './infra/local';")
}

/** The mark as the pages' icon, and the script of their forms. */
export type Assets = { favicon: string; script: string }

export async function readAssets(): Promise<Assets> {
  const [favicon, script] = await Promise.all(
    ['web/favicon.svg', 'web/assets/forms.js'].map((file) => readFile(join(ROOT, file), 'utf8')),
  )
  return { favicon: favicon ?? '', script: script ?? '' }
}
