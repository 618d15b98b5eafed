// The worked scenarios: each gives exactly the findings that were worked out for it by hand.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../core/engine/assess.ts'
import { readScenario } from '../../../core/engine/door.ts'

const folder = new URL('../../examples/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
  .map((file) => file.replace('.json', ''))

describe('the worked scenarios', () => {
  it('are fifteen', () => {
    expect(names).toHaveLength(15)
  })

  it.each(names)('%s', (name) => {
    expect({ assessments: assess(readScenario(read(`${name}.json`))) }).toEqual(read(`${name}.expected.json`))
  })
})
