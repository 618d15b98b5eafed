// A profile: the name that a person shows and the language that it reads; and what one is told about oneself.
import * as z from 'zod/mini'
import { OFFICER_POWERS, PARTNER_ROLES } from '../kernel/actor.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Name } from '../table/bounds.ts'

const Language = z.enum(['id', 'en'])

/** `version` 0: nothing was ever on record. */
export const Profile = z.object({
  account: idOf('account'),
  name: z.optional(Name),
  language: z.optional(Language),
  version: z.int().check(z.gte(0)),
})
export type Profile = z.infer<typeof Profile>

/** The whole profile: what is left out is erased. `version` is that of the profile that was looked at. */
export const SetProfile = z.strictObject({
  name: z.optional(Name),
  language: z.optional(Language),
  version: z.int().check(z.gte(0)),
})
export type SetProfile = z.infer<typeof SetProfile>

export const AboutMe = z.strictObject({})

const hat = { since: Day, name: z.string() }

export const Me = z.strictObject({
  account: idOf('account'),
  email: z.nullable(z.string()),
  profile: z.omit(Profile, { account: true }),
  partners: z.array(
    z.strictObject({ ...hat, partner: idOf('partner'), role: z.enum(PARTNER_ROLES), outlets: z.array(idOf('outlet')) }),
  ),
  ikm: z.nullable(z.strictObject({ ...hat, ikm: idOf('ikm') })),
  powers: z.array(
    z.strictObject({
      agency: z.string(),
      name: z.string(),
      nameEn: z.string(),
      power: z.enum(OFFICER_POWERS),
      from: Day,
      to: z.nullable(Day),
      villages: z.array(z.string()),
    }),
  ),
})
export type Me = z.infer<typeof Me>
