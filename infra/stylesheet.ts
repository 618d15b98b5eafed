// The stylesheet, built by Tailwind's own compiler and named by its hash: for the bucket here, for the local machine there.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type Stylesheet = { href: string; css: string }

/** That of the published pages; `more` is Tailwind for what else it is to serve. `root` is the folder of the repository. */
export async function buildStylesheet(root: string, more = ''): Promise<Stylesheet> {
  const tailwind = join(root, 'node_modules/@tailwindcss/cli/dist/index.mjs')
  const options = { cwd: root, maxBuffer: 16 * 1024 * 1024 }
  const running = promisify(execFile)(process.execPath, [tailwind, '--input', '-', '--minify'], options)
  const end = () => running.child.kill('SIGKILL')
  process.once('exit', end)
  running.child.stdin?.end(`@import './web/styles.css';\n${more}`)
  try {
    const { stdout: css } = await running
    return { href: `/assets/styles.${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`, css }
  } catch (error) {
    throw new Error('Tailwind built no stylesheet.', { cause: error })
  } finally {
    process.off('exit', end)
  }
}
