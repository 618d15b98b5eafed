import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, runFile } from '../support/guard.ts'

const DECISIONS = readdirSync(join(ROOT, 'docs/adr'))
const PAPERS = [
  'README.md',
  'core/README.md',
  'core/region/README.md',
  'docs/deploy.md',
  ...DECISIONS.map((name) => `docs/adr/${name}`),
  ...readdirSync(join(ROOT, 'docs/runbooks')).map((name) => `docs/runbooks/${name}`),
]
const readme = read('README.md')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

describe('the papers', () => {
  it.each(PAPERS)('%s names only files that are there', (paper) => {
    const text = read(paper)
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, to = '']) =>
      join(dirname(paper), to),
    )
    const paths = [...text.matchAll(/`((?:core|functions|infra|web|tests|docs)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    )
    expect([...links, ...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it.each(DECISIONS)('%s is one screen with a title, a status and the four parts', (name) => {
    const text = read(`docs/adr/${name}`)
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)} \\S`))
    expect(text).toMatch(/^Status: (accepted|superseded by \d{4}), \d{4}-\d{2}-\d{2}$/m)
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, part]) => part)).toEqual(['What', 'Why', 'Consequences'])
    expect(text.split('\n').length).toBeLessThanOrEqual(70)
  })
})

describe('the README', () => {
  it('names only commands that are there', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(5)
    expect([...named, 'start', 'test'].filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it('fits in 150 lines', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(150)
  })

  it.each(examples())('shows what %s prints', async (_, args, shown) => {
    const ran = await runFile(process.execPath, ['infra/local/assess.ts', ...args], ROOT)
    expect(ran.status).toBe(0)
    let rest = ran.stdout
    for (const part of shown) {
      expect(rest).toContain(part)
      rest = rest.slice(rest.indexOf(part) + part.length)
    }
  })
})

/** Each command of the README that is followed by what it prints; `…` stands for what was left out. */
function examples(): [command: string, args: string[], shown: string[]][] {
  const found = [...readme.matchAll(/^```sh\nnpm run --silent assess -- ([^\n]+)\n```\n\n```text\n(.*?)^```$/gms)]
  return found.map(([, args = '', shown = '']) => [args, args.split(' '), shown.split('…\n')])
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
