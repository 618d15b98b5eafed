// Runs the guards of `npm run check` on a copy of the house with violations planted in it.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
const PLANTED = 'tests/guards/planted'

const FOLDERS = ['core', 'functions', 'infra', 'web', 'tests']
const CONFIGURATION = [
  'package.json',
  'tsconfig.json',
  'biome.json',
  'knip.json',
  'vitest.config.ts',
  '.dependency-cruiser.cjs',
  '.gitignore',
]

const TOOLS = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
}
export type Tool = keyof typeof TOOLS

export type Ran = { status: number | null; stdout: string; stderr: string }

/**
 * A copy of the house, with the planted files of one guard laid over it at the places where the rules look for them.
 * The configuration files are the project's own, byte for byte. Remove it with `pullDown`.
 */
export function plantedHouse(
  planted: string,
  { folders = FOLDERS, copied = [] }: { folders?: readonly string[]; copied?: readonly string[] } = {},
): string {
  const house = emptyHouse(copied)
  for (const folder of folders) {
    if (!existsSync(join(ROOT, folder))) continue
    cpSync(join(ROOT, folder), join(house, folder), {
      recursive: true,
      filter: (source) => relative(ROOT, source) !== PLANTED,
    })
  }
  cpSync(join(ROOT, PLANTED, planted), house, { recursive: true })
  return house
}

/** Packages are links, but for those that a tool must find in the house itself. */
function emptyHouse(copied: readonly string[]): string {
  const house = mkdtempSync(join(tmpdir(), 'etalase-guard-'))
  for (const file of CONFIGURATION) cpSync(join(ROOT, file), join(house, file))
  mkdirSync(join(house, 'tests'), { recursive: true })
  mkdirSync(join(house, 'node_modules'))
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name.startsWith('.')) continue
    const [from, to] = [join(ROOT, 'node_modules', name), join(house, 'node_modules', name)]
    if (copied.includes(name)) cpSync(from, to, { recursive: true })
    else symlinkSync(from, to)
  }
  return house
}

export function pullDown(house: string): void {
  rmSync(house, { recursive: true, force: true })
}

/** Runs a tool of this project by the Node that runs the tests. */
export function run(tool: Tool, args: readonly string[], cwd: string): Promise<Ran> {
  return runFile(process.execPath, [join(ROOT, TOOLS[tool]), ...args], cwd)
}

export function runFile(
  file: string,
  args: readonly string[],
  cwd: string,
  more: Record<string, string> = {},
): Promise<Ran> {
  const { promise, resolve: done, reject } = Promise.withResolvers<Ran>()
  const child = spawn(file, args, { cwd, env: { ...plainEnvironment(), ...more }, stdio: ['ignore', 'pipe', 'pipe'] })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.on('error', reject)
  child.on('close', (status) =>
    done({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
  )
  return promise
}

/** The arguments that `npm run check` gives a tool, so that what is tested is what is run. */
export function argumentsInCheck(tool: Tool): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const steps = (script: string): string[] =>
    (scripts[script] ?? '').split(' && ').flatMap((step) => {
      const nested = /^npm run (\S+)$/.exec(step)?.[1]
      return nested === undefined ? [step] : steps(nested)
    })
  const step = steps('check').find((each) => each === tool || each.startsWith(`${tool} `))
  if (step === undefined) throw new Error(`npm run check does not run ${tool}`)
  return step.split(' ').slice(1)
}

/** A tool that is started inside a test run must not take itself for a part of it. */
function plainEnvironment(): Record<string, string> {
  const own = /^(VITEST|VITE_|TEST$|NODE_ENV$|NODE_OPTIONS$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|CI$|GITHUB_|FORCE_COLOR$)/
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || own.test(name) ? [] : [[name, value] as const],
  )
  return { ...Object.fromEntries(kept), NO_COLOR: '1' }
}
