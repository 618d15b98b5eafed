// The record of good faith of a partner in one Excel file: what stood offered and vacant, and every proposal with its end.
import * as z from 'zod/mini'
import { outletsOf } from '../../../core/outlet/read.ts'
import { goodFaith as recordOf } from '../../../core/proposal/good-faith.ts'
import { offersOf } from '../../../core/proposal/good-faith-operations.ts'
import { GoodFaithFor, OwnGoodFaith } from '../../../core/proposal/good-faith-schema.ts'
import type { Proposal } from '../../../core/proposal/schema.ts'
import { SLOTS_TEXTS } from '../../../web/text/portal/slots.ts'
import { THREAD_TEXTS } from '../../../web/text/portal/slots-thread.ts'
import type { Value } from '../excel.ts'
import { kindOf, type Run } from '../kind.ts'
import { ikmNames, productNames } from './names.ts'
import { fileOf, type Heads, Rows } from './sheets.ts'

const HEADS: Heads = {
  Ditawarkan: ['Gerai', 'Slot', 'Tempat', 'Hari ditawarkan', 'Hari kosong', 'ID slot'],
  Pengajuan: [
    ...['Gerai', 'Slot', 'Dari', 'IKM', 'Produk', 'Dibuat', 'Hasil', 'Diputuskan', 'Alasan', 'Contoh'],
    'ID pengajuan',
  ],
}

/** A part is an outlet. */
export const goodFaith = kindOf({
  part: Rows,
  plan: async (run) => {
    const outlets = await outletsOf(run.services, askedOf(run).partner)
    const { outlet } = run.acting
    return outlets.map(({ unit }) => unit).filter((unit) => outlet === undefined || unit === outlet)
  },
  work: ofOutlet,
  finish: (run, parts) => {
    const { from, to } = askedOf(run)
    return fileOf(`etalase-itikad-baik-${from}-${to}.xlsx`, HEADS, parts)
  },
})

async function ofOutlet(run: Run, unit: string): Promise<Rows> {
  const { services, context } = run
  const asked = askedOf(run)
  const { data } = await services.entities.outlet.get({ unit }).go()
  const facts = await offersOf(services, unit)
  const { offered, proposals } = recordOf(facts, asked, context.today)
  const [maker, product] = await Promise.all([
    ikmNames(
      services,
      proposals.map(({ ikm }) => ikm),
    ),
    productNames(services, proposals),
  ])
  const outlet = data?.name ?? unit
  const slotName = new Map<string, string>(facts.slots.map(({ slot, name }) => [slot, name]))
  const text = SLOTS_TEXTS.id.proposals
  const ended = ({ state }: Proposal) => (state === 'open' ? 'menunggu jawaban' : text.states[state])
  return {
    Ditawarkan: offered.map(({ slot, name, openings, offeredDays, vacantDays }) => [
      ...[outlet, name, openings, offeredDays, vacantDays, slot],
    ]),
    Pengajuan: proposals.map((each): Value[] => [
      ...[outlet, slotName.get(each.slot) ?? each.slot, text.kinds[each.by], maker(each.ikm)],
      ...[each.products.map(product).join(', '), each.madeOn, ended(each), each.decidedOn ?? null, each.reason ?? null],
      ...[each.sample === undefined ? null : THREAD_TEXTS.id.samples[each.sample], each.proposal],
    ]),
  }
}

function askedOf({ about, acting }: Run) {
  if (acting.partner === undefined) return z.parse(GoodFaithFor, about)
  return { partner: acting.partner, ...z.parse(OwnGoodFaith, about) }
}
