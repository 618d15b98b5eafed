// What can be asked of dossiers: one IKM's, by itself, by who deals with it, and by officers.
import * as z from 'zod/mini'
import { Confirmation } from '../confirmation/schema.ts'
import { contactOf, ikmOf } from '../ikm/read.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { periodOf, spanOf } from '../kernel/period.ts'
import { Refusal } from '../kernel/refusal.ts'
import { outletsAt } from '../outlet/read.ts'
import type { Outlet } from '../outlet/schema.ts'
import { Placement } from '../placement/schema.ts'
import { allOfIkm } from '../product/read.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { monthsConfirmed } from './confirmed.ts'
import { Dossier, DossierAsked } from './schema.ts'

/** So far back the confirmed months are told. */
const MONTHS_DAYS = 365

export const of = operation({
  name: 'dossier.of',
  input: DossierAsked,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    { actor: 'ikm', ikm: 'ikm' },
    ...IN_OFFICE,
  ],
  work: async (services: Services, { actor, today }, { ikm: id, partner, outlet }): Promise<Dossier> => {
    const { data: rows } = await services.entities.placement.query.ofIkm({ ikm: id }).go({ pages: 'all' })
    const placements = z.parse(z.array(Placement), rows)
    if (actor.kind === 'partner') await dealsWith(services, id, { partner, outlet }, placements, today)
    const ikm = await ikmOf(services, id)
    const products = await allOfIkm(services, id)
    const { businessNumber, consentedOn } = await contactOf(services, id)
    return z.parse(Dossier, {
      madeOn: today,
      ikm,
      ...(consentedOn === undefined ? {} : { businessNumber }),
      products: products.filter(({ state }) => state === 'offered'),
      placements: await stoodAt(
        services,
        id,
        placements,
        new Map(products.map((each) => [each.product, each.name])),
        today,
      ),
    })
  },
})

/** With a placement that stands or is to stand, or a proposal that nobody has decided yet; a clerk at its own outlet. */
async function dealsWith(
  services: Services,
  ikm: Id<'ikm'>,
  { partner, outlet }: { partner: Id<'partner'> | undefined; outlet: Id<'outlet'> | undefined },
  placements: readonly Placement[],
  today: Day,
): Promise<void> {
  const own = (each: { partner: string; unit: string }) =>
    each.partner === partner && (outlet === undefined || each.unit === outlet)
  if (placements.some((each) => own(each) && (each.to === undefined || each.to >= today))) return
  const { data } = await services.entities.proposal.query.ofIkm({ ikm }).go({ pages: 'all' })
  if (data.some((each) => own(each) && each.state === 'open' && each.lapsesOn >= today)) return
  throw noDealing()
}

async function stoodAt(
  services: Services,
  ikm: Id<'ikm'>,
  placements: readonly Placement[],
  named: ReadonlyMap<string, string>,
  today: Day,
): Promise<Dossier['placements']> {
  if (placements.length === 0) return []
  const { first } = spanOf(periodOf('month', addDays(today, -MONTHS_DAYS)))
  const { data } = await services.entities.confirmation.query.ofIkm({ ikm }).gte({ on: first }).go({ pages: 'all' })
  const said = z.parse(z.array(Confirmation), data)
  const outlets = await outletsAt(
    services,
    placements.map(({ unit }) => unit),
  )
  const partners = await whole(
    [...new Set<string>(outlets.map(({ partner }) => partner))].map((unit) => ({ unit })),
    (keys) => services.entities.partner.get(keys).go(),
  )
  const business = new Map<string, string>(partners.map(({ unit, name }) => [unit, name]))
  const place = new Map<string, Outlet>(outlets.map((outlet) => [outlet.unit, outlet]))
  return placements
    .flatMap(({ placement, unit, partner, products, from, to }) => {
      const outlet = place.get(unit)
      const months = monthsConfirmed(placement, said)
      // What nobody confirmed is no reference.
      if (outlet === undefined || months.length === 0) return []
      const { name, kecamatan } = outlet
      const goods = products.flatMap((product) => named.get(product) ?? [])
      return [{ business: business.get(partner) ?? name, outlet: name, kecamatan, products: goods, from, to, months }]
    })
    .sort((a, b) => (a.from < b.from ? 1 : -1))
}

function noDealing(): Refusal {
  return new Refusal('forbidden', 'no-dealing', {
    id: 'Profil pemasok hanya untuk mitra yang mempunyai pengajuan terbuka atau penempatan dengan IKM itu. Undang IKM itu lebih dahulu ke salah satu slot Anda.',
    en: 'A supplier’s dossier is for partners that have an open proposal or a placement with the IKM. Invite the IKM to one of your slots first.',
  })
}
