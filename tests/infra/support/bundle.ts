// A function's bundle, made as SST's own builder makes it: the same options, from the same request.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { ROOT } from '../../support/guard.ts'
import type { Asked } from './pretended-cloud.ts'

export type Bundle = { name: string; handler: string; bytes: number; exports: string[]; inputs: string[] }

/** What SST puts before every ES module, for packages that ask for CommonJS. */
const BANNER = [
  `import { createRequire as topLevelCreateRequire } from 'module';`,
  `const require = topLevelCreateRequire(import.meta.url);`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"`,
  `const __filename = topLevelFileUrlToPath(import.meta.url)`,
  `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))`,
].join('\n')

/** Each handler’s bundle at `NAME/bundle.mjs` in the folder. */
export function bundlesIn(folder: string, asked: readonly Asked[]): Promise<Bundle[]> {
  return Promise.all(asked.map((each) => bundle(each, folder)))
}

/** Bundles each handler, then loads each in one fresh process of this Node, as Lambda would. */
export async function bundles(asked: readonly Asked[], environment: Record<string, string>): Promise<Bundle[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'etalase-bundles-'))
  try {
    const made = await bundlesIn(folder, asked)
    await install(asked, folder)
    await load(made, folder, environment)
    return made
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bundle({ functionID: name, handler, properties }: Asked, folder: string): Promise<Bundle> {
  const file = handler.slice(0, handler.lastIndexOf('.'))
  const options = properties.esbuild ?? {}
  const { metafile } = await build({
    entryPoints: [path.join(ROOT, `${file}.ts`)],
    outfile: path.join(folder, name, 'bundle.mjs'),
    bundle: true,
    platform: 'node',
    target: 'es2024',
    format: 'esm',
    minify: properties.minify ?? false,
    mainFields: options.mainFields ?? ['module', 'main'],
    keepNames: options.keepNames ?? true,
    external: ['sharp', 'pg-native', ...Object.keys(properties.install ?? {}), ...(options.external ?? [])],
    alias: options.alias ?? {},
    banner: { js: BANNER },
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: ROOT,
  })
  const [output] = Object.values(metafile.outputs)
  if (output === undefined) throw new Error(`${handler} gave no bundle`)
  return { name, handler, bytes: output.bytes, exports: output.exports, inputs: Object.keys(output.inputs) }
}

/** Beside the bundles, as SST would for the machine of the function: this machine's own. */
async function install(asked: readonly Asked[], folder: string): Promise<void> {
  const names = new Set(asked.flatMap(({ properties }) => Object.keys(properties.install ?? {})))
  await mkdir(path.join(folder, 'node_modules'), { recursive: true })
  for (const name of names)
    await symlink(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name))
}

/** Throws what the first bundle throws that can't be loaded on its own, or whose handler is no function. */
async function load(made: readonly Bundle[], folder: string, environment: Record<string, string>): Promise<void> {
  const program = made
    .map(({ name, handler }) => {
      const exported = handler.slice(handler.lastIndexOf('.') + 1)
      return `if (typeof (await import('./${name}/bundle.mjs')).${exported} !== 'function') throw new Error('${handler}')`
    })
    .join('\n')
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    env: { AWS_REGION: 'ap-southeast-3', ...environment },
  })
}
