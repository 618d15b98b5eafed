// For officers: the partners of a sector with their verdicts in a period; a part is one partner.
import * as z from 'zod/mini'
import { Status } from '../../../core/assessment/schema.ts'
import { SectorVerdicts } from '../../../core/job/kinds.ts'
import { idOf } from '../../../core/kernel/id.ts'
import { outletsOf } from '../../../core/outlet/read.ts'
import { partnerOf } from '../../../core/partner/read.ts'
import { sectorName } from '../../../web/text/names.ts'
import { kindOf, type Run } from '../kind.ts'
import { ruleNames } from './names.ts'
import { fileOf, type Heads, Rows } from './sheets.ts'
import { VERDICT_HEAD, verdictRow } from './verdicts.ts'

const HEADS: Heads = {
  Mitra: ['Mitra', 'NIB', 'Bidang usaha', 'Dibuka', 'Ditutup', 'Jumlah gerai', 'ID mitra'],
  Hasil: ['Mitra', ...VERDICT_HEAD],
}

export const sectorVerdicts = kindOf({
  part: Rows,
  plan: async (run) => {
    const { sector } = askedOf(run)
    const { data } = await run.services.entities.partner.query.inSector({ sector }).go({ pages: 'all' })
    return data.map(({ unit }) => unit)
  },
  work: async (run, part) => {
    const { services } = run
    const id = z.parse(idOf('partner'), part)
    const { period } = askedOf(run)
    const [partner, outlets, rule, { data }] = await Promise.all([
      partnerOf(services, id),
      outletsOf(services, id),
      ruleNames(services),
      services.entities.status.query.ofPartner({ partner: id, period }).go({ pages: 'all' }),
    ])
    const { name, nib, sector, openedOn, closedOn } = partner
    const called = new Map<string, string>(outlets.map((outlet) => [outlet.unit, outlet.name]))
    const rows = z.parse(z.array(Status), data).filter((row) => row.period === period)
    return {
      Mitra: [[name, nib, sectorName(sector, 'id'), openedOn, closedOn ?? null, outlets.length, id]],
      Hasil: rows.map((row) => [name, ...verdictRow(row, called.get(row.unit) ?? 'seluruh usaha', rule)]),
    }
  },
  finish: (run, parts) => {
    const { sector, period } = askedOf(run)
    return fileOf(`etalase-${sector}-${period.toLowerCase()}.xlsx`, HEADS, parts)
  },
})

function askedOf({ about }: Run): z.infer<typeof SectorVerdicts> {
  return z.parse(SectorVerdicts, about)
}
