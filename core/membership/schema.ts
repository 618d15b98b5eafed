// A membership: an account acts for a partner in a role, for one IKM, or for an agency with dated powers.
import * as z from 'zod/mini'
import { Email } from '../inquiry/schema.ts'
import { OFFICER_POWERS, PARTNER_ROLES } from '../kernel/actor.ts'
import { Day } from '../kernel/day.ts'
import { type Id, idOf } from '../kernel/id.ts'
import { AgencyId } from '../region/agencies.ts'
import { VillageCode } from '../region/villages.ts'
import { pageFields } from '../table/bounds.ts'

/** Open invitations count as members, so that all of them can be accepted. */
export const MOST_MEMBERS = 50
export const MOST_OWNERS = 10
/** How many hats one person may wear: all of them are read with every request. */
export const MOST_HATS = 40

const shared = {
  account: idOf('account'),
  hat: z.string(),
  from: Day,
  to: z.optional(Day),
  state: z.enum(['active', 'ended']),
  recordedOn: Day,
  version: z.int(),
}

const Outlets = z.array(idOf('outlet')).check(z.maxLength(100))
const Villages = z.array(VillageCode).check(z.minLength(1), z.maxLength(20))

export const Membership = z.discriminatedUnion('kind', [
  z.object({
    ...shared,
    kind: z.literal('partner'),
    holder: idOf('partner'),
    role: z.enum(PARTNER_ROLES),
    outlets: z.array(idOf('outlet')),
  }),
  z.object({ ...shared, kind: z.literal('ikm'), holder: idOf('ikm') }),
  z.object({
    ...shared,
    kind: z.literal('agency'),
    holder: AgencyId,
    power: z.enum(OFFICER_POWERS),
    villages: z.optional(z.array(z.string())),
  }),
])
export type Membership = z.infer<typeof Membership>
export type PartnerMember = Extract<Membership, { kind: 'partner' }>
export type IkmMember = Extract<Membership, { kind: 'ikm' }>
export type Officer = Extract<Membership, { kind: 'agency' }>

const listed = { account: idOf('account'), from: Day }
/** A member in its partner's list. */
export const MemberLine = z.object({ ...listed, role: z.enum(PARTNER_ROLES), outlets: z.array(idOf('outlet')) })
/** An officer in its agency's list. */
export const OfficerLine = z.object({
  ...listed,
  power: z.enum(OFFICER_POWERS),
  to: z.optional(Day),
  villages: z.optional(z.array(z.string())),
})

/** A coach in the list of its village; null where it shows no name. */
export const CoachLine = z.object({ account: idOf('account'), name: z.nullable(z.string()) })
export type CoachLine = z.infer<typeof CoachLine>

/** How many belong to a partner, and who owns it: one item, so that of two changes at once one is made anew. */
export const Roster = z.object({
  partner: idOf('partner'),
  owners: z.array(idOf('account')),
  members: z.int(),
  /** Open invitations: the hash of the address that each went to, and the second in which it expires. */
  invited: z.array(z.object({ invitation: idOf('invitation'), address: z.string(), until: z.int() })),
  version: z.int(),
})
export type Roster = z.infer<typeof Roster>

/** A clerk acts for the outlets that are named; for all others none are. */
export const roleFields = { role: z.enum(PARTNER_ROLES), outlets: z._default(Outlets, []) }

/** Asked of every input that gives a role. */
export const clerksHaveOutlets = z.refine<{ role: string; outlets: readonly string[] }>(
  ({ role, outlets }) => (role === 'clerk') === outlets.length > 0,
  { path: ['outlets'], error: 'are what a clerk acts for: at least one for a clerk, and none for anybody else' },
)

const which = { partner: idOf('partner'), account: idOf('account') }

export const Members = z.strictObject({ partner: idOf('partner'), ...pageFields })
export const ChangeMember = z.strictObject({ ...which, ...roleFields }).check(clerksHaveOutlets)
export type ChangeMember = z.infer<typeof ChangeMember>
export const RemoveMember = z.strictObject(which)

/** What one gives up by oneself: a partner, one's IKM, or a power of an agency. */
export const Leave = z.strictObject({
  hat: z.union([idOf('partner'), z.literal('ikm'), z.templateLiteral([AgencyId, '#', z.enum(OFFICER_POWERS)])]),
})

const power = { agency: AgencyId, power: z.enum(OFFICER_POWERS) }

export const Officers = z.strictObject({ agency: AgencyId, ...pageFields })
export const Coaches = z.strictObject({ village: VillageCode })
/** As the portal asks for it. */
export const GrantByMail = z.strictObject({ ...power, email: Email, from: Day, to: z.nullable(Day) })
/**
 * To whoever proved an address of mail, or to the account of a number. `villages` make the power a coach's: it holds for
 * what lies there, and nowhere else.
 */
export const GrantPower = z
  .strictObject({
    ...power,
    email: z.optional(Email),
    account: z.optional(idOf('account')),
    from: Day,
    to: z.nullable(Day),
    villages: z.optional(Villages),
  })
  .check(
    z.refine(({ email, account }) => (email === undefined) !== (account === undefined), {
      path: ['email'],
      error: 'or the number of the account says who is given the power: one of the two',
    }),
    z.refine(({ from, to }) => to === null || to >= from, { path: ['to'], error: 'is before the first day' }),
    z.refine(({ power: given, villages }) => villages === undefined || given === 'verify', {
      path: ['villages'],
      error: 'bind a coach, who verifies; no other power is bound to villages',
    }),
  )
/** What is given, and to which account. */
export type GrantPower = Omit<z.infer<typeof GrantPower>, 'account' | 'email'> & { account: Id<'account'> }
export const EndPower = z.strictObject({ ...power, account: idOf('account') })
