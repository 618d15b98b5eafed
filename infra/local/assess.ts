// `npm run --silent assess -- FILE…`: the findings of scenarios as JSON, or told in sentences with --explain id|en.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'
import type { Scenario } from '../../core/engine/scenario.ts'
import { LANGUAGES, type Language, tell } from '../../core/engine/words/tell.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { fail } from './command.ts'

const USAGE = 'usage: npm run --silent assess -- [--explain id|en] FILE…'

function main(): void {
  const { files, language } = commandLine()
  const scenarios = files.map(read)
  const print = language === undefined ? json : (scenario: Scenario) => told(scenario, language)
  process.stdout.write(scenarios.map((scenario) => `${print(scenario)}\n`).join(''))
}

function commandLine(): { files: string[]; language: Language | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { explain: { type: 'string' } } })
    const language = values.explain
    if (positionals.length === 0 || (language !== undefined && !Object.hasOwn(LANGUAGES, language))) fail(USAGE)
    return { files: positionals, language: language as Language | undefined }
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
}

function read(file: string): Scenario {
  let input: unknown
  try {
    input = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return fail(`${file}: $: ${(error as Error).message}`)
  }
  try {
    return readScenario(input)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const first = error.faults[0]
    return fail(`${file}: ${first?.path ?? '$'}: ${first?.message ?? error.message}`)
  }
}

function json(scenario: Scenario): string {
  return JSON.stringify({ assessments: mattersOf(scenario).map(accountOf) })
}

function told(scenario: Scenario, language: Language): string {
  const findings = mattersOf(scenario).map((matter) => {
    const { explanation, goodFaith, ...finding } = accountOf(matter)
    const words = tell(finding, explanation, goodFaith, language)
    return [
      words.title,
      words.verdict,
      words.owed,
      ...(words.forecast === undefined ? [] : [words.forecast]),
      words.next,
      ...words.sections.flatMap(({ heading, sentences }) => ['', heading, ...sentences.map((each) => `- ${each}`)]),
      '',
      ...words.goodFaith.map((each) => `* ${each}`),
    ].join('\n')
  })
  const none = {
    id: 'Tidak ada ketentuan yang mengikat unit mana pun di berkas ini.',
    en: 'No rule binds any unit in this file.',
  }
  return findings.length === 0 ? none[language] : findings.join('\n\n---\n\n')
}

main()
