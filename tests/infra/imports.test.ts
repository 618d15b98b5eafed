import path from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { ROOT } from '../support/guard.ts'

test('sst.config.ts takes its own files one by one: no package, no foundation, nothing of the local machine', async () => {
  const { metafile } = await build({
    entryPoints: [path.join(ROOT, 'sst.config.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  })
  const files = Object.keys(metafile.inputs)
  expect(files).toContain('infra/function.ts')
  const own =
    /^(sst\.config\.ts|infra\/[a-z-]+\.ts|core\/table\/definition\.ts|web\/portal\/(address|document)\.ts|web\/text\/portal\/shell\.ts)$/
  expect(files.filter((file) => !own.test(file))).toEqual([])
  const foreign = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ external }) => external).map(({ path: name }) => ({ file, name })),
  )
  expect(foreign.filter(({ name }) => !name.startsWith('node:'))).toEqual([])
  // The stylesheet and the portal are built while the configuration is read.
  expect([...new Set(foreign.map(({ file }) => file))]).toEqual([
    'infra/stylesheet.ts',
    'infra/pages.ts',
    'infra/portal-scripts.ts',
  ])
})
