// The open data of a night: every dataset as CSV and JSON, and the page that tells of them, written where they differ.
import { context } from '../../core/kernel/context.ts'
import { inTurns } from '../../core/kernel/turns.ts'
import { filesOf } from '../../core/opendata/files.ts'
import { openTables } from '../../core/opendata/tables.ts'
import * as Program from '../../core/program/operations.ts'
import { addressOf } from '../../core/publish/page.ts'
import { openCatalogue } from '../../core/publish/read-open-data.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import type { Drain } from './drain.ts'
import { putAt, putPage } from './store.ts'

const LANGUAGES = ['id', 'en'] as const

/**
 * Answers the addresses of its page. What can be asked by operations is asked as the public, which is given nothing that
 * everybody may not know.
 */
export async function publishOpenData(given: Drain): Promise<string[]> {
  const { services, store, draw } = given
  const today = given.today()
  const asked = { instant: given.now(), today, random: given.random, requestId: 'open-data' }
  const asPublic = context({ actor: { kind: 'public' }, ...asked })
  const [catalogue, regulations, rules, names, distributions, past, newest] = await Promise.all([
    openCatalogue(services, today),
    Regulation.list(services, asPublic, {}),
    Regulation.rules(services, asPublic, {}),
    Regulation.names(services, asPublic, {}),
    Program.compliance(services, asPublic, {}),
    Program.quarters(services, asPublic, {}),
    Program.figures(services, asPublic, {}),
  ])
  const figures = [...past, ...newest]
  const tables = openTables({ today, ...catalogue, regulations, rules, names, distributions, figures })
  const made = tables.map((table) => filesOf(table, today))
  await inTurns(
    made.flatMap(({ files }) => files),
    ({ key, body }) => putAt(store, key, body),
  )
  const offers = made.map(({ offer }) => offer)
  return inTurns(LANGUAGES, async (language) => {
    const address = addressOf({ kind: 'data' }, language)
    await putPage(store, address, draw.data(language, { day: today, offers }))
    return address
  })
}
