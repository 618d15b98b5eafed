// SST's own components, ready to be evaluated without an account: written by SST itself, kept in a cache between runs.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { ROOT } from '../../support/guard.ts'

const run = promisify(execFile)
const PINS = path.join(ROOT, 'tests/infra/support/platform')

/** What lies in the cache: SST's sources and types with the packages they need, and its components as one module. */
export type Platform = { home: string; components: string }

/** Minutes at worst on a fresh machine, nothing afterwards. Rejects with one sentence where the registry can't be reached. */
export async function platform(): Promise<Platform> {
  const home = path.join(cacheFolder(), await versionKey())
  if (!(await exists(home))) await install(home)
  return { home, components: path.join(home, '.sst/platform/components.cjs') }
}

/** The packages that the cache is made from; a test holds them to what SST itself would install. */
export async function pinnedPackages(): Promise<Record<string, string>> {
  return packagesOf(path.join(PINS, 'package.json'))
}

export async function packagesOf(manifest: string): Promise<Record<string, string>> {
  const { dependencies } = JSON.parse(await readFile(manifest, 'utf8')) as { dependencies: Record<string, string> }
  return dependencies
}

function cacheFolder(): string {
  return path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'etalase-sst')
}

async function versionKey(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of ['node_modules/sst/package.json', 'tests/infra/support/platform/package-lock.json']) {
    hash.update(await readFile(path.join(ROOT, file)))
  }
  return hash
    .update(await readFile(import.meta.filename))
    .digest('hex')
    .slice(0, 16)
}

/** Made aside and moved into place whole, so that two runs at once do no harm and a broken one leaves nothing. */
async function install(home: string): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true })
  const aside = await mkdtemp(`${home}-`)
  try {
    const [modules] = await Promise.all([installPackages(path.join(aside, 'packages')), writeSources(aside)])
    const sources = path.join(aside, '.sst/platform')
    await rename(modules, path.join(sources, 'node_modules'))
    await bundleComponents(sources)
    await rename(aside, home).catch(async (error: unknown) => {
      if (!(await exists(home))) throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function installPackages(folder: string): Promise<string> {
  await mkdir(folder)
  for (const file of ['package.json', 'package-lock.json']) await cp(path.join(PINS, file), path.join(folder, file))
  await cp(path.join(ROOT, '.npmrc'), path.join(folder, '.npmrc'))
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retry-mintimeout=2000']
  await run('npm', ['ci', ...options], { cwd: folder }).catch((error: unknown) => {
    throw new Error(`The infra tests need SST's packages, and npm could not install them: ${complaint(error)}`)
  })
  return path.join(folder, 'node_modules')
}

/** `sst install` unpacks the sources and writes the types; its own package manager is told to do nothing. */
async function writeSources(folder: string): Promise<void> {
  const { '@pulumi/aws': version } = await pinnedPackages()
  const app = { name: 'platform', home: 'local', providers: { aws: { version } } }
  await writeFile(
    path.join(folder, 'sst.config.ts'),
    `export default $config({ app: () => (${JSON.stringify(app)}), async run() {} })\n`,
  )
  await run(path.join(ROOT, 'node_modules/.bin/sst'), ['install', '--stage', 'none', '--print-logs'], {
    cwd: folder,
    env: {
      ...process.env,
      SST_SKIP_DEPENDENCY_CHECK: '1',
      SST_BUN_PATH: 'true',
      SST_TELEMETRY_DISABLED: '1',
      XDG_CONFIG_HOME: path.join(folder, 'config'),
    },
  }).catch((error: unknown) => {
    throw new Error(`The infra tests need SST's platform, and 'sst install' could not write it: ${complaint(error)}`)
  })
}

/** Only the AWS components: those of other clouds would need packages that nothing here uses. */
async function bundleComponents(sources: string): Promise<void> {
  // SST minifies a router's script with an esbuild of its own as soon as it is loaded; as it is will do.
  const minifier = path.join(sources, 'no-minifier.js')
  await writeFile(minifier, 'export const transformSync = (code) => ({ code })\n')
  await build({
    stdin: {
      contents: `
        export * as shim from './src/shim/run.js'
        export { run } from './src/auto/run.ts'
        export * as aws from './src/components/aws/index.ts'
        export * from './src/components/secret.ts'
        export * from './src/components/linkable.ts'
        export * as provider from '@pulumi/aws'
        export * as pulumi from '@pulumi/pulumi'`,
      resolveDir: sources,
    },
    outfile: path.join(sources, 'components.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    inject: [path.join(sources, 'src/shim/run.js')],
    alias: { esbuild: minifier },
    logLevel: 'silent',
  })
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/** The first line in which a command names an error. */
function complaint(error: unknown): string {
  const { stderr = '', stdout = '', message = '' } = error as { stderr?: string; stdout?: string; message?: string }
  const lines = `${stderr}\n${stdout}\n${message}`.split('\n')
  return lines.find((line) => /✕|npm error|\berror\b/i.test(line)) ?? message
}
