// What several test files need and takes long to make: made by the first that asks, and read by the others of the run.
import { mkdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'

/** The making is tried again by the next that waits where it failed. What is made must survive as JSON. */
export async function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const file = join(inject('folder'), `${name}.json`)
  for (;;) {
    const made = await readFile(file, 'utf8').catch(() => undefined)
    if (made !== undefined) return JSON.parse(made) as T
    if (await mkdir(`${file}.made`).then(isDone, isTaken)) break
    await pause(100)
  }
  try {
    const made = await make()
    await writeFile(`${file}.part`, JSON.stringify(made))
    await rename(`${file}.part`, file)
    return made
  } catch (error) {
    await rmdir(`${file}.made`)
    throw error
  }
}

const isDone = () => true

function isTaken(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'EEXIST') return false
  throw error
}
