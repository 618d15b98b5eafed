// What the pages of this machine load: the deployment's stylesheet, icon and script, and the console's stylesheet.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SHARE_FOLDER } from '../../web/data/share.ts'
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

/** The mark as the pages' icon, the scripts of their forms and their search, and the pictures beside a shared link, by name. */
export type Assets = {
  favicon: string
  forms: string
  search: string
  offline: string
  pictures: ReadonlyMap<string, Buffer>
}

export async function readAssets(): Promise<Assets> {
  const [favicon = '', forms = '', search = '', offline = ''] = await Promise.all(
    ['web/favicon.svg', 'web/assets/forms.js', 'web/assets/search.js', 'web/assets/offline.js'].map((file) =>
      readFile(join(ROOT, file), 'utf8'),
    ),
  )
  const folder = join(ROOT, 'web', SHARE_FOLDER)
  const names = await readdir(folder)
  const pictures = await Promise.all(
    names.map(async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))]),
  )
  return { favicon, forms, search, offline, pictures: new Map(pictures) }
}
