// The account of a finding leaves whole: for every worked example the answer's form loses nothing of it.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { AccountView } from '../../core/contract/account.ts'
import { accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'

const folder = new URL('../examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))

describe('AccountView', () => {
  it.each(names)('keeps everything of %s', (name) => {
    const scenario = readScenario(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    const accounts = mattersOf(scenario).map(accountOf)
    expect(accounts.length).toBeGreaterThan(0)
    for (const account of accounts) expect(z.parse(AccountView, account)).toEqual(account)
  })
})
