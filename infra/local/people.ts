// Demonstration accounts: one person for each kind of desk, whose mail the local mailbox receives. On this machine only.
import type { OfficerPower, PartnerRole } from '../../core/kernel/actor.ts'
import { isoInstant } from '../../core/kernel/clock.ts'
import { type Context, idSource } from '../../core/kernel/context.ts'
import { addDays } from '../../core/kernel/day.ts'
import { type Id, newId } from '../../core/kernel/id.ts'
import { grantPlan, hatOfPower, joinIkmPlan, joinPlan } from '../../core/membership/plan.ts'
import { hatOf } from '../../core/membership/read.ts'
import { rosterOf } from '../../core/membership/roster-read.ts'
import type { AgencyId } from '../../core/region/agencies.ts'
import type { VillageCode } from '../../core/region/villages.ts'
import { firstPlan } from '../../core/signin/plan.ts'
import { byEmail, rowOf } from '../../core/signin/rows.ts'
import type { Plan } from '../../core/table/change.ts'
import { act } from '../../core/table/commit.ts'
import type { Services } from '../../core/table/service.ts'

type Hat = { as: PartnerRole } | { as: 'ikm' } | { as: OfficerPower; agency: AgencyId; coach?: true }
type Who = { email: string; home: string; title: { id: string; en: string }; hat: Hat }
export type Person = Omit<Who, 'hat'> & { account: Id<'account'> }

/** Whom they act for: an outlet of the told stories, its partner, an IKM that is placed there, and where it works. */
export type Desk = { partner: Id<'partner'>; outlet: Id<'outlet'>; ikm: Id<'ikm'>; village: VillageCode }

const WHO: readonly Who[] = [
  partner('pemilik', 'owner', { id: 'Pemilik mitra', en: 'Owner of a partner' }),
  partner('manajer', 'manager', { id: 'Manajer mitra', en: 'Manager of a partner' }),
  partner('kasir', 'clerk', { id: 'Petugas satu gerai', en: 'Clerk of one outlet' }),
  { email: 'ikm@contoh.test', home: '/ikm', title: { id: 'Pelaku IKM', en: 'An IKM' }, hat: { as: 'ikm' } },
  officer('verifikasi', 'verify', 'industry', { id: 'Petugas verifikasi, Perindustrian', en: 'Verifies, Industry' }),
  officer('rekomendasi', 'recommend', 'cooperatives', {
    id: 'Pemberi rekomendasi, Koperasi',
    en: 'Recommends, Cooperatives',
  }),
  officer('keputusan', 'decide', 'industry', { id: 'Pengambil keputusan, Perindustrian', en: 'Decides, Industry' }),
  {
    email: 'pendamping@contoh.test',
    home: '/dinas',
    title: { id: 'Pendamping satu desa, Perindustrian', en: 'Coach of one village, Industry' },
    hat: { as: 'verify', agency: 'industry', coach: true },
  },
]

function partner(name: string, as: PartnerRole, title: Who['title']): Who {
  return { email: `${name}@contoh.test`, home: '/mitra', title, hat: { as } }
}

function officer(name: string, as: OfficerPower, agency: AgencyId, title: Who['title']): Who {
  return { email: `${name}@contoh.test`, home: '/dinas', title, hat: { as, agency } }
}

/** Opens those that are not there yet and gives each its hat; without a desk, as in an empty table, the officers alone. */
export async function settlePeople(services: Services, by: () => Context, desk: Desk | undefined): Promise<Person[]> {
  const people: Person[] = []
  for (const { hat, ...who } of WHO) {
    if ((!('agency' in hat) || hat.coach) && desk === undefined) continue
    const account = await accountOf(services, by(), who.email)
    await commit(services, by(), () => joined(services, by(), account, hat, desk))
    people.push({ ...who, account })
  }
  return people
}

async function accountOf(services: Services, by: Context, email: string): Promise<Id<'account'>> {
  const [known] = await byEmail(services, email)
  if (known !== undefined) return known.id as Id<'account'>
  const account = newId('account', idSource(by))
  const now = isoInstant(by.instant)
  const fields = { id: account, email, emailVerified: true, name: '', createdAt: now, updatedAt: now }
  await commit(services, by, async () => firstPlan(services.entities, by, rowOf('user', fields, 1)))
  return account
}

async function joined(
  services: Services,
  by: Context,
  account: Id<'account'>,
  hat: Hat,
  desk: Desk | undefined,
): Promise<Plan<unknown>> {
  const { entities } = services
  const nothing = { changes: [], audit: [], result: {} }
  if ('agency' in hat) {
    const power = { agency: hat.agency, account, power: hat.as }
    const before = await hatOf(services, account, hatOfPower(power))
    const bound = hat.coach && desk !== undefined ? { villages: [desk.village] } : {}
    return before === undefined
      ? grantPlan(entities, by, { ...power, ...bound, from: addDays(by.today, -400), to: null }, before)
      : nothing
  }
  if (desk === undefined) return nothing
  if (hat.as === 'ikm')
    return joinIkmPlan(entities, by, { account, ikm: desk.ikm }, await hatOf(services, account, 'ikm'))
  const before = await hatOf(services, account, desk.partner)
  if (before !== undefined) return nothing
  const outlets = hat.as === 'clerk' ? [desk.outlet] : []
  const given = { partner: desk.partner, account, role: hat.as, outlets }
  return joinPlan(entities, by, given, await rosterOf(services, desk.partner), before)
}

async function commit(services: Services, by: Context, plan: () => Promise<Plan<unknown>>): Promise<void> {
  await act(services, by, { operation: 'local.settle', input: {} }, plan)
}
