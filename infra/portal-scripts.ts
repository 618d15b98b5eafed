// The portal's scripts, built by Vite and named by their hashes: for the bucket here, for the local machine there.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type PortalScripts = {
  /** The script that the document names, and those that it asks for first. */
  entry: string
  ahead: readonly string[]
  /** Each by the name under which it is asked for. */
  files: ReadonlyMap<string, string>
}

type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[] }>

/** `root` is the folder of the repository. */
export async function buildPortalScripts(root: string): Promise<PortalScripts> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-portal-'))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const config = join(root, 'web/portal/vite.config.ts')
  const options = { cwd: root, env: { ...process.env, NODE_ENV: 'production' } }
  const running = promisify(execFile)(process.execPath, [vite, 'build', '-c', config, '--outDir', folder], options)
  const end = () => running.child.kill('SIGKILL')
  process.once('exit', end)
  try {
    await running
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest
    const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
    const files = await Promise.all(
      names.map(
        async (name): Promise<[string, string]> => [`/portal/${name}`, await readFile(join(folder, name), 'utf8')],
      ),
    )
    const first = Object.values(manifest).find(({ isEntry }) => isEntry === true)
    if (first === undefined) throw new Error('its manifest names no entry')
    const ahead = (first.imports ?? []).flatMap((name) => manifest[name]?.file ?? [])
    return { entry: `/portal/${first.file}`, ahead: ahead.map((file) => `/portal/${file}`), files: new Map(files) }
  } catch (error) {
    throw new Error('Vite built no portal.', { cause: error })
  } finally {
    process.off('exit', end)
    await rm(folder, { recursive: true, force: true })
  }
}
