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
  const own = /^(sst\.config\.ts|infra\/[a-z-]+\.ts|core\/table\/definition\.ts)$/
  expect(files.filter((file) => !own.test(file))).toEqual([])
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual(
    [],
  )
})
