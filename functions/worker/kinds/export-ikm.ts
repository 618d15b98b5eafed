// An IKM's year in one Excel file: where its products stood, and what was bought of it.
import * as z from 'zod/mini'
import { IkmYear } from '../../../core/job/kinds.ts'
import { kindOf, type Run } from '../kind.ts'
import { partnerNames, productNames } from './names.ts'
import { fileOf, type Heads, Rows } from './sheets.ts'

const HEADS: Heads = {
  Penempatan: ['Mitra', 'Produk', 'Dari', 'Sampai', 'ID penempatan'],
  Pembelian: ['Mitra', 'Tanggal', 'Nilai (Rp)', 'Volume (kg)', 'Jatuh tempo', 'ID pembelian'],
}

export const ikmYear = kindOf({
  part: Rows,
  plan: async () => ['placements', 'purchases'],
  work: (run, part) => (part === 'placements' ? placements(run) : purchases(run)),
  finish: (run, parts) => fileOf(`etalase-ikm-${yearOf(run)}.xlsx`, HEADS, parts),
})

async function placements(run: Run): Promise<Rows> {
  const { services } = run
  const year = yearOf(run)
  const { data } = await services.entities.placement.query.ofIkm({ ikm: ikmOf(run) }).go({ pages: 'all' })
  const own = data.filter(({ from, to }) => from <= `${year}-12-31` && (to === undefined || to >= `${year}-01-01`))
  const [partner, product] = await Promise.all([
    partnerNames(
      services,
      own.map((each) => each.partner),
    ),
    productNames(services, own),
  ])
  return {
    Penempatan: own.map((each) => [
      ...[partner(each.partner), each.products.map(product).join(', '), each.from, each.to ?? null, each.placement],
    ]),
  }
}

async function purchases(run: Run): Promise<Rows> {
  const { services } = run
  const { data } = await services.entities.purchase.query.ofIkm({ ikm: ikmOf(run) }).go({ pages: 'all' })
  const own = data.filter(({ on }) => on.startsWith(yearOf(run)))
  const partner = await partnerNames(
    services,
    own.map((each) => each.partner),
  )
  return {
    Pembelian: own.map((each) => [
      ...[partner(each.partner), each.on, each.amountIdr, each.volumeKg, each.dueOn ?? null, each.id],
    ]),
  }
}

function yearOf({ about }: Run): string {
  return z.parse(IkmYear, about).year
}

function ikmOf({ acting: { ikm } }: Run): string {
  if (ikm === undefined) throw new TypeError('names no IKM')
  return ikm
}
