// The types of sst.config.ts and infra/, checked against SST's own: those exist only where SST has written them.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../../support/guard.ts'
import type { Platform } from './platform.ts'

const LINKED = ['sst.config.ts', 'infra', 'core', 'web', 'package.json', 'tsconfig.json']

/** Wrong on purpose: where these two lines pass, SST's types or Pulumi's were not found and everything would pass. */
const PLANTED = `
export const component: sst.aws.CronV2Args = { schedule: 'cron(0 0 * * ? *)', retries: 'three' }
export const resource: aws.iam.RoleArgs = { assumeRolePolicy: '', maxSessionDuration: 'an hour' }
`

/**
 * The compiler's complaints about this project's files, those about the planted ones under `planted.ts`. The project is
 * laid out beside SST's types by links, because its own folder has none. SST's sources are read under this project's
 * strictness, for which they were not written: what is found in them is left out.
 */
export async function typeErrors({ home }: Platform): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'etalase-types-'))
  try {
    for (const name of LINKED) await symlink(path.join(ROOT, name), path.join(folder, name))
    await symlink(path.join(home, '.sst'), path.join(folder, '.sst'))
    await writeFile(path.join(folder, 'planted.ts'), PLANTED)
    await writeFile(path.join(folder, 'tsconfig.infra.json'), JSON.stringify(settings()))
    return (await compile(folder)).split('\n').filter((line) => /^(?!\.sst\/)\S.*error TS/.test(line))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function settings(): object {
  const modules = path.join(ROOT, 'node_modules')
  return {
    extends: './tsconfig.json',
    compilerOptions: {
      preserveSymlinks: true,
      // SST imports its own files without their extensions.
      module: 'esnext',
      moduleResolution: 'bundler',
      typeRoots: [path.join(modules, '@types')],
      paths: { esbuild: [path.join(modules, 'esbuild/lib/main.d.ts')], '*': [path.join(modules, '*')] },
    },
    include: ['sst.config.ts', 'infra/*.ts', 'planted.ts'],
    exclude: [],
  }
}

async function compile(folder: string): Promise<string> {
  const program = path.join(ROOT, 'node_modules/.bin/tsc')
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
  try {
    return (await promisify(execFile)(program, ['-p', 'tsconfig.infra.json', '--pretty', 'false'], options)).stdout
  } catch (error) {
    // The compiler fails because of SST's own sources; what it says of ours stands in its output.
    return (error as { stdout: string }).stdout
  }
}
