import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { servicesOf } from '../../core/table/service.ts'
import { localClient } from '../../infra/local/dynamodb.ts'
import { type Access, accessOf, entitiesOf, typicalRows } from '../support/access.ts'
import { DATABASE } from '../support/database.ts'
import { ROOT } from '../support/guard.ts'

type Line = Access & { question: string; key: string; readUnits: number }

const READS = ['Get', 'Query', 'Query, consistent'] as const
const [, section = ''] = readFileSync(join(ROOT, 'core/README.md'), 'utf8').split(
  '## What is read, and what it costs\n',
)
const lines = (section.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map(lineOf)

/** The shipped code without its spaces, to look for who asks. */
const code = ['core', 'functions']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, folder, file)),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ''))
  .join('\n')

const entities = entitiesOf(servicesOf({ client: localClient(DATABASE), table: 'none' }))
let typical: Awaited<ReturnType<typeof typicalRows>>

beforeAll(async () => {
  typical = await typicalRows()
}, 180_000)

describe('the table of what is read', () => {
  it.concurrent.each(lines)('$question: $read of $of', async (line) => {
    const i = lines.indexOf(line)
    const wanted = line.items.reduce((sum, { count }) => sum + count, 0)
    const table = `access-${process.pid}-${i}`
    const { found, index, readUnits } = await accessOf(DATABASE, table, line, typical)
    expect([found, readUnits]).toEqual([wanted, line.readUnits])
    expect(line.key).toBe(keyOf(line, index))
  })

  it.each(lines)('$question: says whether anybody asks', ({ question, read, of }) => {
    const [name = '', accessor = ''] = of.split('.')
    const asked =
      accessor === '' ? `collections.${name}(` : read === 'Get' ? `${name}.get(` : `${name}.query.${accessor}(`
    expect(code.includes(asked)).toBe(!question.endsWith('(not asked yet)'))
  })

  it('leaves out no index of no entity', () => {
    const all = Object.entries(entities).flatMap(([name, { schema }]) =>
      Object.entries(schema.indexes).map(([accessor, { collection }]) => ({
        name,
        of: `${name}.${accessor}`,
        collection,
      })),
    )
    const left = all.filter(
      ({ name, of, collection }) =>
        !lines.some(
          (line) => line.of === of || (line.of === collection && line.items.some(({ entity }) => entity === name)),
        ),
    )
    expect(left).toEqual([])
    expect(lines.length).toBeGreaterThan(50)
  })
})

function lineOf(line: string): Line {
  const [question = '', asked = '', of = '', key = '', items = '', units = ''] = line
    .slice(1, -1)
    .split(' | ')
    .map((cell) => cell.trim())
  const read = READS.find((each) => each === asked)
  if (read === undefined) throw new Error(`${asked} is no way to read`)
  return {
    question,
    read,
    of: of.replaceAll('`', ''),
    key,
    items: items.split(', ').map((each) => {
      const [count = '', entity = ''] = each.split(' ')
      return { count: Number(count), entity }
    }),
    readUnits: Number(units),
  }
}

/** `gsi5`: kecamatan → slot. A Get names the whole key; of a collection each entity has a sort key of its own. */
function keyOf({ of, items }: Line, index: string | null): string {
  const [name = '', accessor] = of.split('.')
  const schema = entities[accessor === undefined ? (items[0]?.entity ?? '') : name]?.schema
  const found =
    accessor === undefined
      ? Object.values(schema?.indexes ?? {}).find(({ collection }) => collection === of)
      : schema?.indexes[accessor]
  const sort = accessor === undefined ? '' : (found?.sk?.composite ?? []).join(', ')
  return `\`${index ?? 'table'}\`: ${found?.pk.composite.join(', ')}${sort === '' ? '' : ` → ${sort}`}`
}
