// How a partner deals with its duty, as data: what it offers, what comes of it, what is said of it, what it reports.

/** What is said of what stands there, month by month. */
export type Said = {
  /** What the IKM answers; `silent` is no answer. */
  answer: 'yes' | 'no' | 'unknown' | 'silent'
  /** What visits find, in the second month of each quarter or in every month; none where it is left out. */
  visit?: { finds: 'seen' | 'not-seen'; months: 'second' | 'every' }
  /** What an officer rules on papers where it is given. */
  ruling?: 'yes' | 'no'
  /** So many days after the month's end; 5, before a quarter's closing day, where it is left out. */
  ruledAfter?: number
}

export type Manner = Said & {
  /** `none`: no slot is offered; `half`: every second one is filled; `vacant`: all are offered, and nobody comes. */
  offer: 'all' | 'half' | 'vacant' | 'none'
  /** The quarters (0 to 3) in which the placements stand. */
  stands: readonly [from: number, to: number]
  /** `zero` declares nothing bought; `corrected` sends a second one; `established` is an officer's. */
  report: 'yes' | 'zero' | 'corrected' | 'never' | 'established'
  /** Whether the measures that rules ask for are on record. */
  measured: boolean
  /** An exemption for repairs: through the second quarter, revoked early, or of the partner as a whole. */
  exempted?: 'second-quarter' | 'revoked'
  /** Opened in the second quarter, or closed in it. */
  turn?: 'opens' | 'closes'
  /** How often somebody asked or was invited in vain, each with a reason. */
  refusals: number
}

const ALWAYS = [0, 3] as const

const keeper: Manner = {
  offer: 'all',
  stands: ALWAYS,
  answer: 'yes',
  report: 'yes',
  measured: true,
  refusals: 0,
}

export const MANNERS = {
  /** Everything stands and is confirmed. */
  keeper,
  /** As the keeper, with a refusal on the way, a visit that saw it, and a report that was corrected. */
  thorough: { ...keeper, refusals: 1, visit: { finds: 'seen', months: 'second' }, report: 'corrected' },
  /** Everything stands, and no IKM ever answers. */
  silent: { ...keeper, answer: 'silent' },
  /** The IKM does not know what became of its goods. */
  unsure: { ...keeper, answer: 'unknown' },
  /** The IKM are silent, and a visit saw what stands there. */
  seen: { ...keeper, answer: 'silent', visit: { finds: 'seen', months: 'every' } },
  /** The IKM are silent, and an officer rules on delivery notes. */
  ruled: { ...keeper, answer: 'silent', ruling: 'yes' },
  /** The same, but the notes of a quarter's last month are shown only after its closing day. */
  ruledLate: { ...keeper, answer: 'silent', ruling: 'yes', ruledAfter: 21 },
  /** The IKM say yes, and the officer who came saw nothing. */
  refuted: { ...keeper, visit: { finds: 'not-seen', months: 'second' } },
  /** The partner reports what the IKM deny. */
  denied: { ...keeper, answer: 'no' },
  /** Every second slot is filled. */
  halfway: { ...keeper, offer: 'half', refusals: 1 },
  /** Slots are offered, invitations declined and lapsed: short in good faith. */
  vacant: { ...keeper, offer: 'vacant', refusals: 3, report: 'zero', visit: { finds: 'not-seen', months: 'second' } },
  /** Nothing is offered, and the report says so honestly. */
  idle: { ...keeper, offer: 'none', report: 'zero' },
  /** Half is offered, and no report ever comes. */
  mute: { ...keeper, offer: 'half', answer: 'silent', report: 'never' },
  /** Nothing was done and nothing reported, until an officer established the report. */
  established: { ...keeper, offer: 'none', report: 'established' },
  /** In order for two quarters; then the placements end and nobody follows. */
  slipping: { ...keeper, stands: [0, 1] },
  /** Vacant at first, in order from the third quarter on. */
  improving: { ...keeper, stands: [2, 3], refusals: 1 },
  /** Its measures are not on record. */
  unmeasured: { ...keeper, offer: 'half', measured: false },
  /** Closed for repairs in the second quarter. */
  repairing: { ...keeper, exempted: 'second-quarter' },
  /** Exempted until further notice; revoked in the third quarter. */
  revoked: { ...keeper, offer: 'none', exempted: 'revoked', report: 'zero' },
  /** Opens in the second quarter. */
  opening: { ...keeper, turn: 'opens', stands: [2, 3] },
  /** Closes early in the second quarter. */
  closing: { ...keeper, turn: 'closes', stands: [0, 0] },
} as const satisfies Record<string, Manner>
export type MannerName = keyof typeof MANNERS

/** How a partner whose purchases are counted buys and reports. */
export type Buying = {
  /** Deliveries in each period that the rule counts in. */
  deliveries: number
  answer: 'yes' | 'silent' | 'no'
  /** What it declares of everything that it bought, in times of what it bought of IKM; `never` does not report. */
  declares: number | 'never'
  /** Pays so many days after the day that was agreed; null pays nobody. */
  late: number | null
}

export const BUYING = {
  buyer: { deliveries: 2, answer: 'yes', declares: 8, late: 0 },
  latePayer: { deliveries: 2, answer: 'yes', declares: 8, late: 25 },
  little: { deliveries: 2, answer: 'yes', declares: 100, late: 10 },
  unanswered: { deliveries: 2, answer: 'silent', declares: 8, late: null },
  disputed: { deliveries: 2, answer: 'no', declares: 8, late: null },
  inconsistent: { deliveries: 1, answer: 'yes', declares: 0.5, late: 0 },
  unreported: { deliveries: 1, answer: 'yes', declares: 'never', late: 0 },
  nothing: { deliveries: 0, answer: 'yes', declares: 0, late: null },
} as const satisfies Record<string, Buying>
export type BuyingName = keyof typeof BUYING
