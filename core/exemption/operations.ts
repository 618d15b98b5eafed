// What can be done with exemptions: grant, revoke, list those of a unit.
import * as z from 'zod/mini'
import { namedUnit } from '../assessment/unit.ts'
import { idSource } from '../kernel/context.ts'
import { type Id, newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { DECIDERS, IN_OFFICE } from '../region/offices.ts'
import { rulesInForce } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { grantPlan, revokePlan } from './plan.ts'
import { Exemption, ExemptionsOfUnit, GrantExemption, RevokeExemption } from './schema.ts'

export const grant = writing({
  name: 'exemption.grant',
  input: GrantExemption,
  permission: DECIDERS,
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    const { unit } = await namedUnit(services, input)
    await needRule(services, input.rule)
    const { rule, from, to, reason } = input
    const exemption = newId('exemption', idSource(context))
    return grantPlan(services.entities, context, input.partner, { unit, exemption, rule, from, to, reason })
  },
})

export const revoke = writing({
  name: 'exemption.revoke',
  input: RevokeExemption,
  permission: DECIDERS,
  plan: async (services, context, input) => {
    const { unit } = await namedUnit(services, input)
    const { data } = await services.entities.exemption
      .get({ unit, exemption: input.exemption })
      .go({ consistent: true })
    if (data === null) throw noSuchExemption()
    return revokePlan(services.entities, context, input.partner, z.parse(Exemption, data))
  },
})

/** An outlet's own exemptions; those of its partner, which cover it too, are the partner's list. */
export const ofUnit = operation({
  name: 'exemption.ofUnit',
  input: ExemptionsOfUnit,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    ...IN_OFFICE,
  ],
  work: async (services: Services, _context, input) => {
    const { unit } = await namedUnit(services, input)
    const { data } = await services.entities.exemption.query.standing({ unit }).go({ pages: 'all' })
    return z.parse(z.array(Exemption), data)
  },
})

async function needRule(services: Services, rule: Id<'rule'> | undefined): Promise<void> {
  if (rule === undefined) return
  if (!(await rulesInForce(services)).some((each) => each.id === rule)) throw noRuleInForce()
}

function noRuleInForce(): Refusal {
  return new Refusal('missing', 'rule', {
    id: 'Ketentuan itu tidak ada di antara yang ditetapkan. Pilih dari daftar ketentuan, atau kosongkan untuk semua.',
    en: 'There is no such enacted rule. Choose from the list of rules, or leave it out for all of them.',
  })
}

function noSuchExemption(): Refusal {
  return new Refusal('missing', 'exemption', {
    id: 'Pengecualian itu tidak ada pada unit ini. Periksa daftar pengecualian lalu pilih kembali.',
    en: 'This unit has no such exemption. Look at its list of exemptions and choose again.',
  })
}
