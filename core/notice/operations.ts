// What can be done with notices: list what waits, mark what was delivered and what cannot be.
import * as z from 'zod/mini'
import type { Actor } from '../kernel/actor.ts'
import { isoInstant } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { outletsAt } from '../outlet/read.ts'
import { type Plan, replace, stale } from '../table/change.ts'
import { page } from '../table/page.ts'
import type { Entities, Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { DeliveredNotice, Notice, NoticeLine, OwnNotices, UndeliverableNotice, WaitingNotices } from './schema.ts'

/** What was written to a person, or to whom it acts for, the newest first. A clerk has its outlets' mail from its manager. */
export const own = operation({
  name: 'notice.own',
  input: OwnNotices,
  permission: [
    { actor: 'account' },
    { actor: 'ikm', ikm: 'ikm' },
    { actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' },
    { actor: 'officer', power: 'verify', agency: 'agency' },
    { actor: 'officer', power: 'recommend', agency: 'agency' },
    { actor: 'officer', power: 'decide', agency: 'agency' },
  ],
  work: async (services: Services, { actor }, input) => {
    const to = recipientOf(actor, input)
    const { items, next } = await page(
      `notice.own ${to}`,
      input,
      (options) => services.entities.notice.query.ofPerson({ to }).go({ ...options, order: 'desc' }),
      (row) => z.parse(NoticeLine, row),
    )
    return { items: await named(services, items), next }
  },
})

type Line = z.infer<typeof NoticeLine>

/** Each with the name of its outlet, so that ten invitations can be told apart: one batch. */
async function named(services: Services, lines: readonly Line[]): Promise<Line[]> {
  const outlets = await outletsAt(
    services,
    lines.flatMap(({ about }) => about.outlet ?? []),
  )
  const names = new Map(outlets.map(({ unit, name }) => [String(unit), name]))
  return lines.map((line) => {
    const outletName = names.get(line.about.outlet ?? '')
    return outletName === undefined ? line : { ...line, outletName }
  })
}

/** As whom the actor asks decides, so that a field that is not the actor's own is never looked at. */
function recipientOf(actor: Actor, { partner, agency }: z.infer<typeof OwnNotices>): string {
  switch (actor.kind) {
    case 'account':
      return actor.account
    case 'ikm':
      return actor.ikm
    case 'partner':
      return partner ?? nobody()
    case 'officer':
      return agency === undefined ? nobody() : `agency:${agency}`
    case 'public':
    case 'link':
    case 'system':
      return nobody()
  }
}

/** The permission has let in nobody who gets here. */
function nobody(): never {
  throw noSuchNotice()
}

/** The oldest first. */
export const waiting = operation({
  name: 'notice.waiting',
  input: WaitingNotices,
  permission: [{ actor: 'system' }],
  work: (services: Services, _context, input) =>
    page(
      'notice.waiting',
      input,
      (options) => services.entities.notice.query.waiting({ outbox: 'notices' }).go(options),
      (row) => z.parse(Notice, row),
    ),
})

export const delivered = writing({
  name: 'notice.delivered',
  input: DeliveredNotice,
  permission: [{ actor: 'system' }],
  plan: async (services, context, input) =>
    markPlan(services.entities, context, await noticeOf(services, input), 'delivered'),
})

export const undeliverable = writing({
  name: 'notice.undeliverable',
  input: UndeliverableNotice,
  permission: [{ actor: 'system' }],
  plan: async (services, context, input) =>
    markPlan(services.entities, context, await noticeOf(services, input), 'undeliverable', input.why),
})

/** A stream record may come twice: what is marked already stays as it was marked first. */
function markPlan(
  entities: Entities,
  { instant }: Pick<Context, 'instant'>,
  seen: Notice,
  state: 'delivered' | 'undeliverable',
  why?: string,
): Plan<{ notice: Id<'notice'>; state: Notice['state'] }> {
  if (seen.state !== 'waiting') return { changes: [], audit: [], result: { notice: seen.notice, state: seen.state } }
  const marked = { ...seen, state, deliveredAt: state === 'delivered' ? isoInstant(instant) : undefined, why }
  const change = replace(
    entities.notice
      .put(marked)
      .where((row, { eq }) => eq(row.state, 'waiting'))
      .params(),
    stale(),
  )
  return { changes: [change], audit: [], result: { notice: seen.notice, state } }
}

async function noticeOf(services: Services, { to, notice }: { to: string; notice: Id<'notice'> }): Promise<Notice> {
  const { data } = await services.entities.notice.get({ to, notice }).go({ consistent: true })
  if (data === null) throw noSuchNotice()
  return z.parse(Notice, data)
}

function noSuchNotice(): Refusal {
  return new Refusal('missing', 'notice', {
    id: 'Pemberitahuan itu tidak ada. Periksa daftar yang menunggu lalu pilih kembali.',
    en: 'There is no such notice. Look at the list of what waits and choose again.',
  })
}
