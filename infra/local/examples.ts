// The worked scenarios as pages: each finding computed when it is asked for, told in both languages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import { type SlotBar, slotBars } from '../../core/engine/bars.ts'
import { readScenario } from '../../core/engine/door.ts'

const FOLDER = join(import.meta.dirname, '../../tests/examples')

export type Example = { href: string; title: string; account: Account; bars: SlotBar[]; sector: string }

/** Every finding of every worked scenario, by the address of its page. */
export function examples(): Example[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .sort()
    .flatMap((file) => {
      const scenario = readScenario(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
      return mattersOf(scenario).map((matter) => {
        const account = accountOf(matter)
        const name = file.replace(/\.json$/, '')
        return {
          href: `/temuan/${name}/${account.unit}/${account.rule}`,
          title: `${account.unit} · ${account.rule}`,
          account,
          bars: slotBars(matter),
          sector: matter.unit.sector,
        }
      })
    })
}
