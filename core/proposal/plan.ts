// What making and deciding a proposal write: pure, so that the seed and imports make the same.
import type { Context } from '../kernel/context.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { startChanges } from '../placement/plan.ts'
import type { Placement } from '../placement/schema.ts'
import { filled } from '../slot/plan.ts'
import type { Slot } from '../slot/schema.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Proposal } from './schema.ts'
import { LAPSE_AFTER_DAYS, stepFrom } from './steps.ts'

type Today = Pick<Context, 'today'>
type Made = Pick<Proposal, 'proposal' | 'ikm' | 'by' | 'products'>

/** Refuses where the slot is closed or full: nobody is invited to a place that is not there. */
export function makePlan(
  entities: Entities,
  { today }: Today,
  slot: Slot,
  made: Made,
): Plan<{ proposal: Id<'proposal'> }> & { proposal: Proposal } {
  filled(slot)
  const proposal: Proposal = {
    ...made,
    unit: slot.unit,
    slot: slot.slot,
    partner: slot.partner,
    state: 'open',
    madeOn: today,
    lapsesOn: addDays(today, LAPSE_AFTER_DAYS),
    messages: 0,
    version: 1,
  }
  const about = aboutOf(proposal)
  return {
    changes: [create(entities.proposal.create(proposal).params(), stale())],
    audit: bothChains(proposal, made.by === 'partner' ? 'proposal.invite' : 'proposal.request', about),
    notices: [{ to: otherSide(proposal), kind: made.by === 'partner' ? 'invited' : 'requested', about }],
    result: { proposal: proposal.proposal },
    proposal,
  }
}

/** Accepting fills the slot and starts the placement in the same transaction. */
export function acceptPlan(
  entities: Entities,
  context: Today,
  proposal: Proposal,
  slot: Slot,
  start: { placement: Id<'placement'>; from: Day },
): Plan<{ placement: Id<'placement'> }> & { placement: Placement; slot: Slot } {
  const decided = decide(proposal, 'accept', context.today)
  const { ikm, products } = proposal
  const started = startChanges(entities, context, slot, { ...start, ikm, products })
  const next = { ...decided, placement: start.placement }
  const about = { ...aboutOf(proposal), placement: start.placement, from: start.from }
  return {
    changes: [replacement(entities, proposal, next), ...started.changes],
    audit: bothChains(proposal, 'proposal.accept', about),
    notices: [{ to: proposerOf(proposal), kind: 'accepted', about }],
    result: { placement: start.placement },
    placement: started.placement,
    slot: started.slot,
  }
}

/** Declining keeps the reason: it is the good-faith record. */
export function declinePlan(
  entities: Entities,
  { today }: Today,
  proposal: Proposal,
  reason: string,
): Plan<{ proposal: Id<'proposal'> }> {
  const next = { ...decide(proposal, 'decline', today), reason }
  return {
    changes: [replacement(entities, proposal, next)],
    audit: bothChains(proposal, 'proposal.decline', aboutOf(proposal)),
    notices: [{ to: proposerOf(proposal), kind: 'declined', about: aboutOf(proposal) }],
    result: { proposal: proposal.proposal },
  }
}

/** Lapsing is the schedule's, once the last day is over. */
export function lapsePlan(
  entities: Entities,
  { today }: Today,
  proposal: Proposal,
): Plan<{ proposal: Id<'proposal'> }> {
  if (proposal.lapsesOn >= today) throw notLapsedYet(proposal.lapsesOn)
  return {
    changes: [replacement(entities, proposal, decide(proposal, 'lapse', today))],
    audit: bothChains(proposal, 'proposal.lapse', aboutOf(proposal)),
    notices: [{ to: proposerOf(proposal), kind: 'lapsed', about: aboutOf(proposal) }],
    result: { proposal: proposal.proposal },
  }
}

function decide(proposal: Proposal, on: 'accept' | 'decline' | 'lapse', today: Day): Proposal {
  const state = stepFrom(proposal.state, on)
  if (state === undefined) throw alreadyDecided(proposal)
  return { ...proposal, state, decidedOn: today }
}

export function replacement(entities: Entities, seen: Proposal, next: Proposal) {
  return replace(
    entities.proposal
      .put({ ...next, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

export function aboutOf({ proposal, unit, slot, partner, ikm }: Proposal) {
  return { proposal, outlet: unit, slot, partner, ikm }
}

function bothChains(proposal: Proposal, act: string, about: ReturnType<typeof aboutOf>) {
  return [proposal.partner, proposal.ikm].map((root) => ({ root, act, about }))
}

function proposerOf({ by, partner, ikm }: Proposal): string {
  return by === 'partner' ? partner : ikm
}

function otherSide({ by, partner, ikm }: Proposal): string {
  return by === 'partner' ? ikm : partner
}

const STATE_WORDS = {
  open: { id: 'masih terbuka', en: 'still open' },
  accepted: { id: 'sudah diterima', en: 'accepted' },
  declined: { id: 'sudah ditolak', en: 'declined' },
  lapsed: { id: 'sudah gugur', en: 'lapsed' },
}

function alreadyDecided({ state }: Proposal): Refusal {
  return new Refusal('conflict', 'proposal-decided', {
    id: `Pengajuan ini ${STATE_WORDS[state].id}, jadi tidak dapat diputuskan lagi. Buat pengajuan baru bila masih berminat.`,
    en: `This proposal is already ${STATE_WORDS[state].en}, so it cannot be decided again. Make a new one if you still want it.`,
  })
}

function notLapsedYet(lapsesOn: Day): Refusal {
  return new Refusal('conflict', 'not-lapsed-yet', {
    id: `Pengajuan ini baru gugur setelah ${lapsesOn}.`,
    en: `This proposal lapses only after ${lapsesOn}.`,
  })
}
