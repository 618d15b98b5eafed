// A drafted rule version over every partner of its sectors, as if it bound: nothing is written. A part is one partner.
import * as z from 'zod/mini'
import { readStanding } from '../../../core/assessment/facts.ts'
import { mattersOf } from '../../../core/assessment/judge.ts'
import { readOutlet, readPartner } from '../../../core/assessment/read.ts'
import { judge } from '../../../core/engine/judge.ts'
import type { Rule } from '../../../core/engine/scenario.ts'
import { DraftOver } from '../../../core/job/kinds.ts'
import { addDays } from '../../../core/kernel/day.ts'
import { idOf } from '../../../core/kernel/id.ts'
import { inTurns } from '../../../core/kernel/turns.ts'
import { outletsOf } from '../../../core/outlet/read.ts'
import { partnerOf } from '../../../core/partner/read.ts'
import { draftsOf } from '../../../core/regulation/read.ts'
import { noSuchDraft } from '../../../core/regulation/refusals.ts'
import type { RuleDraft } from '../../../core/regulation/schema.ts'
import type { Value } from '../excel.ts'
import { kindOf, type Made, type Run } from '../kind.ts'
import { fileOf, type Heads, Rows } from './sheets.ts'
import { verdictName } from './verdicts.ts'

const HEADS: Heads = {
  Ringkasan: ['Hasil', 'Jumlah'],
  Daftar: ['Mitra', 'Unit', 'Hasil', 'Alasan', 'Wajib', 'Terkonfirmasi', 'Mungkin', 'ID unit'],
}
/** Where in a row of the list the verdict stands. */
const VERDICT = 2

export const dryRun = kindOf({
  part: Rows,
  plan: async (run) => {
    const { content } = await draftOf(run)
    const found = await inTurns(content.sectors, (sector) =>
      run.services.entities.partner.query.inSector({ sector }).go({ pages: 'all' }),
    )
    return found.flatMap(({ data }) => data.map(({ unit }) => unit))
  },
  work: async (run, part) => ({ Daftar: await judged(run, await draftOf(run), z.parse(idOf('partner'), part)) }),
  finish: async (run, parts): Promise<Made> => {
    const counts = new Map<string, number>()
    for (const row of parts.flatMap((part) => part['Daftar'] ?? [])) {
      const verdict = String(row[VERDICT])
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
    }
    const told = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
    const file = await fileOf(`uji-ketentuan-${askedOf(run).period.toLowerCase()}.xlsx`, HEADS, [
      { Ringkasan: told.map(([verdict, many]): Value[] => [verdict, many]) },
      ...parts,
    ])
    const note = told.map(([verdict, many]) => `${verdict}: ${many}`).join('; ')
    return { ...file, note: note === '' ? 'Tidak ada yang terikat' : note.slice(0, 120) }
  },
})

async function judged(run: Run, draft: RuleDraft, partner: Awaited<ReturnType<typeof partnerOf>>['unit']) {
  const { services, context } = run
  const { period } = askedOf(run)
  const { name } = await partnerOf(services, partner)
  const ask = { period, asOf: addDays(context.today, -1) }
  const units =
    draft.content.unit === 'partner'
      ? [{ unit: 'seluruh usaha', docket: await readPartner(services, partner, period) }]
      : await ofOutlets(run, draft, partner)
  return units.flatMap(({ unit, docket }) =>
    (docket === undefined ? [] : mattersOf(docket, [asRule(draft)], ask)).map((matter): Value[] => {
      const { verdict, reason, required, confirmed, possible, unit: id } = judge(matter)
      return [name, unit, verdictName(verdict), reason, required ?? null, confirmed ?? null, possible ?? null, id]
    }),
  )
}

async function ofOutlets({ services, about }: Run, draft: RuleDraft, partner: Parameters<typeof readOutlet>[1]) {
  const { period } = z.parse(DraftOver, about)
  const [standing, outlets] = await Promise.all([readStanding(services, partner), outletsOf(services, partner)])
  const own = outlets.filter(({ sector }) => draft.content.sectors.includes(sector))
  return inTurns(own, async ({ unit, name }) => ({
    unit: name,
    docket: await readOutlet(services, partner, unit, period, standing),
  }))
}

/** As if it had been enacted on the day from which it binds. */
function asRule({ rule, content }: RuleDraft): Rule {
  return { id: rule, versions: [{ ...content, enactedOn: content.from }] }
}

async function draftOf(run: Run): Promise<RuleDraft> {
  const { regulation, rule, from } = askedOf(run)
  const found = (await draftsOf(run.services, regulation)).find(
    (each) => each.state === 'open' && each.rule === rule && each.from === from,
  )
  if (found === undefined) throw noSuchDraft()
  return found
}

function askedOf({ about }: Run): z.infer<typeof DraftOver> {
  return z.parse(DraftOver, about)
}
