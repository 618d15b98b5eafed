// A partner's year in one Excel file: outlets, slots, placements, purchases, verdicts; a part is one unit.
import * as z from 'zod/mini'
import { readDated, readStanding } from '../../../core/assessment/facts.ts'
import { Status } from '../../../core/assessment/schema.ts'
import { PartnerYear } from '../../../core/job/kinds.ts'
import { day } from '../../../core/kernel/day.ts'
import { outletsOf } from '../../../core/outlet/read.ts'
import { kecamatanName, sectorName } from '../../../web/text/names.ts'
import type { Value } from '../excel.ts'
import { kindOf, type Run } from '../kind.ts'
import { ikmNames, productNames, ruleNames } from './names.ts'
import { fileOf, type Heads, Rows } from './sheets.ts'
import { VERDICT_HEAD, verdictRow } from './verdicts.ts'

const HEADS: Heads = {
  Gerai: ['Gerai', 'Merek', 'Bidang usaha', 'Kecamatan', 'Alamat', 'Dibuka', 'Ditutup', 'ID gerai'],
  Slot: ['Gerai', 'Slot', 'Jenis', 'Luas (dm²)', 'Dibuka', 'Ditutup', 'ID slot'],
  Penempatan: ['Gerai', 'Slot', 'IKM', 'Produk', 'Dari', 'Sampai', 'ID penempatan'],
  Pembelian: ['Gerai', 'Tanggal', 'IKM', 'Nilai (Rp)', 'Volume (kg)', 'Jatuh tempo', 'ID pembelian'],
  Temuan: VERDICT_HEAD,
}

export const partnerYear = kindOf({
  part: Rows,
  plan: async ({ services, acting }) => {
    const outlets = await outletsOf(services, partnerOf(acting))
    const own = acting.outlet === undefined ? outlets : outlets.filter(({ unit }) => unit === acting.outlet)
    return ['findings', ...own.map(({ unit }) => unit)]
  },
  work: (run, part) => (part === 'findings' ? findings(run) : ofOutlet(run, part)),
  finish: (run, parts) => fileOf(`etalase-${yearOf(run)}.xlsx`, HEADS, parts),
})

async function ofOutlet(run: Run, unit: string): Promise<Rows> {
  const { services } = run
  const first = day(`${yearOf(run)}-01-01`)
  const last = day(`${yearOf(run)}-12-31`)
  const [standing, dated] = await Promise.all([readStanding(services, unit), readDated(services, unit, first, last)])
  const [outlet] = standing.outlet
  if (outlet === undefined) return {}
  const touching = ({ from, to }: { from: string; to?: string | undefined }) =>
    from <= last && (to === undefined || to >= first)
  const placements = standing.placement.filter(touching)
  const purchases = dated.purchase.filter(({ withdrawnOn }) => withdrawnOn === undefined)
  const [maker, product] = await Promise.all([
    ikmNames(
      services,
      [...placements, ...purchases].map(({ ikm }) => ikm),
    ),
    productNames(services, placements),
  ])
  const slot = new Map(standing.slot.map((each) => [each.slot, each.name]))
  const { name, brand, sector, kecamatan, address, openedOn, closedOn } = outlet
  return {
    Gerai: [
      [
        name,
        brand ?? null,
        sectorName(sector, 'id'),
        kecamatanName(kecamatan),
        address,
        openedOn,
        closedOn ?? null,
        unit,
      ],
    ],
    Slot: standing.slot.map((each) => [
      name,
      each.name,
      each.kind,
      each.areaDm2,
      each.openedOn,
      each.closedOn ?? null,
      each.slot,
    ]),
    Penempatan: placements.map(({ slot: at, ikm, products, from, to, placement }) => [
      ...[name, slot.get(at) ?? at, maker(ikm), products.map(product).join(', '), from, to ?? null, placement],
    ]),
    Pembelian: purchases.map((each): Value[] => [
      ...[name, each.on, maker(each.ikm), each.amountIdr, each.volumeKg, each.dueOn ?? null, each.id],
    ]),
  }
}

async function findings(run: Run): Promise<Rows> {
  const { services, acting } = run
  const partner = partnerOf(acting)
  const [outlets, rule] = await Promise.all([outletsOf(services, partner), ruleNames(services)])
  const name = new Map<string, string>(outlets.map((outlet) => [outlet.unit, outlet.name]))
  const { data } = await services.entities.status.query
    .ofPartner({ partner })
    .between({ period: yearOf(run) }, { period: String(Number(yearOf(run)) + 1) })
    .go({ pages: 'all' })
  const rows = z
    .parse(z.array(Status), data)
    .filter(({ unit }) => acting.outlet === undefined || unit === acting.outlet)
  return { Temuan: rows.map((row) => verdictRow(row, name.get(row.unit) ?? 'seluruh usaha', rule)) }
}

function yearOf({ about }: Run): string {
  return z.parse(PartnerYear, about).year
}

function partnerOf({ partner }: Run['acting']): string {
  if (partner === undefined) throw new TypeError('names no partner')
  return partner
}
