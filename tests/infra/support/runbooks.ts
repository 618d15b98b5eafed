// The pages that say what to do when an alarm rings.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../../support/guard.ts'

const FOLDER = 'docs/runbooks'

/** `docs/runbooks/api-fails.md` and all others, without the list of them. */
export async function readRunbooks(): Promise<string[]> {
  const files = await readdir(path.join(ROOT, FOLDER))
  return files.filter((file) => file !== 'README.md').map((file) => `${FOLDER}/${file}`)
}

export function textOf(page: string): Promise<string> {
  return readFile(path.join(ROOT, page), 'utf8')
}
