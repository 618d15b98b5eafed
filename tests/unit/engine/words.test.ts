import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { accountOf } from '../../../core/engine/account.ts'
import { mattersOf } from '../../../core/engine/assess.ts'
import { readScenario } from '../../../core/engine/door.ts'
import { tell } from '../../../core/engine/words/tell.ts'

const FOLDER = join(import.meta.dirname, '../../examples')
const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.expected.json'))

function toldOf(file: string, name?: (id: string) => string) {
  const scenario = readScenario(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
  return mattersOf(scenario).map((matter) => {
    const { explanation, goodFaith, inputs: _, ...finding } = accountOf(matter)
    return {
      id: tell(finding, explanation, goodFaith, 'id', name),
      en: tell(finding, explanation, goodFaith, 'en', name),
    }
  })
}

describe('the words of a finding', () => {
  it.each(files)('%s is told the same way as before, in both languages', (file) => {
    expect(toldOf(file)).toMatchSnapshot()
  })

  it.each(files)('%s has as many sentences in English as in Indonesian', (file) => {
    for (const { id, en } of toldOf(file)) {
      expect(en.sections.map(({ sentences }) => sentences.length)).toEqual(
        id.sections.map(({ sentences }) => sentences.length),
      )
      expect(en.goodFaith).toHaveLength(id.goodFaith.length)
    }
  })

  it('calls things by their names where names are known', () => {
    const text = JSON.stringify(toldOf('what-was-known-then.json', (id) => `<${id.toUpperCase()}>`))
    expect(text).toContain('<TOKO-SETU>')
    expect(text).toContain('<IKM-DODOL> di <RAK-A>')
    expect(text).not.toMatch(/[^<a-z]rak-a/)
  })
})
