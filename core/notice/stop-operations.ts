// What can be done about mail that is unwanted: see what was stopped, stop and start it, and stop it by the link in the mail.
import type { Actor } from '../kernel/actor.ts'
import type { WithSecret } from '../kernel/keyed.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { Refusal } from '../kernel/refusal.ts'
import { accountOf } from '../membership/rules.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { GROUPS_OF, type NoticeStop, OwnStops, SetStop, StopByLink } from './stop-schema.ts'
import { isStopTokenOf, stopPlan, stopsOf } from './stops.ts'

const OWN = [{ actor: 'account' }, { actor: 'ikm', ikm: 'ikm' }] as const satisfies Permission

/** As whom the actor asks decides; the permission has held an IKM to its own id. */
const recipientOf = (actor: Actor): NoticeStop['to'] => (actor.kind === 'ikm' ? actor.ikm : accountOf(actor))

export const stops = operation({
  name: 'notice.stops',
  input: OwnStops,
  permission: OWN,
  work: async (services: Services, { actor }) => {
    const { stopped } = await stopsOf(services, recipientOf(actor))
    return { stopped }
  },
})

export const setStop = writing({
  name: 'notice.setStop',
  input: SetStop,
  permission: OWN,
  plan: async (services, context, { group, stop }) => {
    const to = recipientOf(context.actor)
    const groups: readonly string[] = GROUPS_OF[context.actor.kind === 'ikm' ? 'ikm' : 'account']
    if (!groups.includes(group)) throw neverSent()
    return stopPlan(services.entities, context, await stopsOf(services, to), { group, stop })
  },
})

/** By whoever holds the mail, a mail program too. It only ever stops; starting again asks for a sign-in. */
export const stopByLink = writing({
  name: 'notice.stopByLink',
  input: StopByLink,
  permission: [{ actor: 'public' }],
  plan: async (services: Services & WithSecret, context, { to, group, token }) => {
    if (!isStopTokenOf(services, to, group, token)) throw noSuchLink()
    return stopPlan(services.entities, context, await stopsOf(services, to), { group, stop: true })
  },
})

function neverSent(): Refusal {
  return new Refusal('invalid', 'never-sent', {
    id: 'Pesan jenis itu tidak pernah dikirim kepada Anda, jadi tidak ada yang perlu dihentikan. Pilih jenis dari daftar.',
    en: 'Messages of that kind are never sent to you, so there is nothing to stop. Choose a kind from the list.',
  })
}

function noSuchLink(): Refusal {
  return new Refusal('missing', 'stop-link', {
    id: 'Tautan itu tidak lengkap atau bukan dari Etalase, jadi tidak ada yang dihentikan. Buka lagi tautan di surel, atau masuk lalu atur di Pemberitahuan.',
    en: 'That link is incomplete or not ours, so nothing was stopped. Open the link in the mail again, or sign in and set it under Notices.',
  })
}
