// The parts of the AWS client that stand in for the whole in a bundle: nothing that is used is missing.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/guard.ts'

/** ElectroDB asks for a command by its name when it sends it, so that esbuild misses none. */
async function commandsOfElectro(): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve('electrodb/src/client.js')
  const source = await readFile(file, 'utf8')
  return [...new Set([...source.matchAll(/this\.lib\.(\w+Command)\b/g)].map(([, name = '']) => name))].sort()
}

it('every command that ElectroDB sends is there', async () => {
  const source = await readFile(path.join(ROOT, 'functions/slim/document-client.js'), 'utf8')
  const exported = [...source.matchAll(/export \{ (\w+Command) \}/g)].map(([, name = '']) => name)
  const asked = await commandsOfElectro()
  expect(asked).toContain('TransactWriteCommand')
  expect(exported.sort()).toEqual(asked)
})
