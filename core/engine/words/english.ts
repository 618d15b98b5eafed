// The English sentences of a finding: the same content as the Indonesian ones, in the same order.
import type { Day } from '../../kernel/day.ts'
import { once } from '../../kernel/once.ts'
import type { Period } from '../../kernel/period.ts'
import { formatRupiah } from '../../kernel/rupiah.ts'
import type { Explanation, Line } from '../explain.ts'
import type { Finding } from '../finding.ts'
import type { StandingReason } from '../standing.ts'
import type { Name, Words } from './vocabulary.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const number = once(() => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }))

export const english: Words = {
  title: (finding, name) =>
    `${finding.final ? 'Final' : 'Interim'} finding on ${name(finding.unit)} for ${periodWords(finding.period)} under the rule ${name(finding.rule)}, as known on ${dayWords(finding.asOf)}.`,

  verdict: (finding, name) => {
    const unit = name(finding.unit)
    const { base } = finding
    const need = quantity(base, finding.required ?? 0)
    const confirmed = quantity(base, finding.confirmed ?? 0)
    const possible = quantity(base, finding.possible ?? 0)
    switch (finding.verdict) {
      case 'met':
        return `MET: ${unit} owes ${need} and ${confirmed} stand confirmed.`
      case 'running':
        return finding.reason === null
          ? `RUNNING: the period is not closed yet; ${unit} owes ${need}, so far ${confirmed} confirmed and ${possible} possible.`
          : `RUNNING: the period is not closed yet; ${reasonWords(finding)}`
      case 'unconfirmed':
        return `UNCONFIRMED: ${unit} owes ${need}; ${confirmed} confirmed, and it would suffice (${possible}) if the IKM that have not answered say yes. This is not a breach.`
      case 'short':
        return `SHORT: ${unit} owes ${need}; ${confirmed} confirmed, at most ${possible} possible.${distinctWords(finding)}`
      case 'not-reported':
        return `NOT REPORTED: ${reasonWords(finding)}`
      case 'exempt':
        return `EXEMPT: ${reasonWords(finding)}`
    }
  },

  owed: (finding, explanation) => {
    const { quota, base, phase } = explanation
    const what = {
      fixed: () => `is set at ${quantity(base, quota.kind === 'fixed' ? quota.required : 0)}`,
      tiers: () => `goes by tiers of ${quota.kind === 'tiers' ? quota.measure : ''}`,
      share: () =>
        quota.kind === 'share'
          ? `is ${number().format(quota.percent)}% of ${quota.measure ?? 'the total that the unit itself declares'}, rounded up`
          : '',
    }[quota.kind]()
    const step = phase === 100 ? '' : ` In this phase ${number().format(phase)}% of it applies.`
    const total = finding.required === undefined ? '' : ` So what is owed is ${quantity(base, finding.required)}.`
    const distinct = explanation.distinctNeeded > 0 ? ` From at least ${explanation.distinctNeeded} different IKM.` : ''
    return `Basis: ${explanation.article}. The quota ${what}.${step}${total}${distinct} Obligated days in the period: ${finding.obligatedDays}.`
  },

  forecast: (forecast, { base }) => {
    const last =
      forecast.lastStart === null
        ? ''
        : ` A new placement can still reach the coverage by itself if it starts by ${dayWords(forecast.lastStart)}.`
    return forecast.verdict === 'met'
      ? `Forecast: if everything unanswered is answered yes, ${quantity(base, forecast.confirmed)} will stand and the quota is met.${last}`
      : `Forecast: if nothing is added, only ${quantity(base, forecast.confirmed)} will stand, which is short.${last}`
  },

  next: (finding) => {
    switch (finding.verdict) {
      case 'met':
        return 'Nothing needs to be done.'
      case 'exempt':
        return 'Nothing is owed for this period.'
      case 'running':
        return 'Partner: fill the vacant slots and report once the period is over. IKM: answer the monthly confirmation.'
      case 'unconfirmed':
        return 'Officer: ask the IKM, visit, or rule on papers. The partner needs no letter.'
      case 'not-reported':
        return finding.reason === 'measure-missing'
          ? 'Partner: complete the measures of the business. Officer: ask for them.'
          : 'Partner: report; a zero report is valid. Officer: demand the report.'
      case 'short':
        return finding.final
          ? 'Officer: a quota case may be opened; the partner has the right to answer and to object.'
          : 'Partner: fill the vacant slots.'
    }
  },

  heading: (about) =>
    ({
      measure: 'Measures of the business',
      report: 'Report of the partner',
      exemption: 'Exemptions',
      slot: 'Slots',
      placement: 'Placements by month',
      ikm: 'IKM',
      product: 'Products',
      purchase: 'Purchases',
    })[about],

  line: (line, explanation, name) => lineWords(line, explanation, name),

  goodFaith: (goodFaith, name) => [
    `Days on which a slot was offered but stood vacant: ${goodFaith.vacantDays}${goodFaith.vacantSlots.length === 0 ? '' : ` (${goodFaith.vacantSlots.map(({ slot, days }) => `${name(slot)}: ${days}`).join('; ')})`}.`,
    `Invitations to IKM in this period: ${goodFaith.invitations}.`,
    ...goodFaith.declinedByIkm.map(
      ({ slot, ikm, on, reason }) =>
        `${name(ikm)} declined the invitation to ${name(slot)} on ${dayWords(on)}${reason === null ? '' : `: ${reason}`}.`,
    ),
    ...goodFaith.rejectedByPartner.map(
      ({ slot, ikm, on, reason }) =>
        `The request of ${name(ikm)} for ${name(slot)} was rejected on ${dayWords(on)}${reason === null ? ' without a reason' : `: ${reason}`}.`,
    ),
  ],
}

function lineWords(line: Line, explanation: Explanation, name: Name): string {
  switch (line.about) {
    case 'measure':
      return line.value === null
        ? `${line.measure}: not known yet.`
        : `${line.measure}: ${number().format(line.value)}, in force since ${dayWords(line.from)}.`
    case 'report':
      return line.by === null
        ? 'There is no report for this period that was submitted on or after its last day.'
        : `Report ${line.by === 'officer' ? 'established by an officer' : 'of the partner'} of ${dayWords(line.submittedOn)}${line.total === null ? '' : `, declared total ${quantity(explanation.base, line.total)}`}.`
    case 'exemption': {
      const until = line.to === null ? 'further notice' : dayWords(line.to)
      const why = {
        covers: `takes away ${line.days} obligated days`,
        revoked: 'does not apply because it was revoked',
        'no-obligated-day': 'touches no obligated day of this period',
      }[line.why]
      return `Exemption from ${dayWords(line.from)} until ${until} (${line.reason}): ${why}.`
    }
    case 'slot': {
      const days = `${line.confirmedDays} days confirmed, ${line.possibleDays} possible, ${explanation.neededDays} needed`
      const why = {
        'enough-days': `counts; ${days}`,
        'enough-if-confirmed': `counts only if the IKM say yes; ${days}`,
        'too-few-days': `does not count; ${days}`,
        empty: 'does not count; no placement stood there on an obligated day',
        'other-kind': 'does not count; the rule is not about this kind of slot',
        'other-base': 'does not count; this rule counts purchases, not slots',
      }[line.why]
      return `Slot ${name(line.slot)}: ${why} (${explanation.article}).`
    }
    case 'placement': {
      const what = `${name(line.ikm)} in ${name(line.slot)}, ${periodWords(line.month)}`
      if (line.why === 'no-counted-day') return `${what}: no day that counts (${explanation.article}).`
      if (line.why === 'backdated') {
        return `${what}: its first days do not count because it was recorded only on ${dayWords(line.on)} (${explanation.article}).`
      }
      return `${what}: ${line.days} days, ${countedWords(line.counted)}; ${standingWords(line.why, line.on)} (${explanation.article}).`
    }
    case 'ikm':
    case 'product':
      return `${name(line.id)}: ${countedWords(line.counted)}; ${line.confirmedDays} days confirmed, ${line.possibleDays} possible (${explanation.article}).`
    case 'purchase': {
      const what = `Purchase from ${name(line.ikm)} on ${dayWords(line.on)} (${name(line.purchase)}), ${quantity(explanation.base === 'volume' ? 'volume' : 'spend', line.amount)}`
      if (line.why === 'other-base') return `${what}: does not count; this rule counts slots, not purchases.`
      if (line.why === 'not-obligated')
        return `${what}: does not count; not on an obligated day (${explanation.article}).`
      return `${what}: ${countedWords(line.counted)}; ${standingWords(line.why, line.on)} (${explanation.article}).`
    }
  }
}

function standingWords(why: StandingReason, on: Day | null): string {
  switch (why) {
    case 'seen':
      return `seen by an officer on ${dayWords(on)}`
    case 'not-seen':
      return `an officer did not find it on ${dayWords(on)}`
    case 'officer-yes':
      return 'an officer ruled yes on papers'
    case 'officer-no':
      return 'an officer ruled no on papers'
    case 'ikm-yes':
      return 'the IKM answered yes'
    case 'ikm-no':
      return 'the IKM answered no'
    case 'ikm-unknown':
      return 'the IKM does not know'
    case 'unanswered':
      return 'the IKM has not answered; unanswered is never yes'
  }
}

function countedWords(counted: 'confirmed' | 'possible' | 'no'): string {
  return { confirmed: 'confirmed', possible: 'possible', no: 'does not count' }[counted]
}

function reasonWords(finding: Finding): string {
  switch (finding.reason) {
    case 'exempted':
      return `only ${finding.obligatedDays} obligated days remain because of an exemption that an officer granted.`
    case 'not-operating':
      return `only ${finding.obligatedDays} obligated days: not open yet, within its days of grace, or closed.`
    case 'nothing-required':
      return 'the rule requires nothing yet of a business of this size in this period.'
    case 'measure-missing':
      return 'a measure of the business that this rule needs is not known.'
    case 'report-missing':
      return 'a report with the total that this rule needs is not there.'
    case 'report-inconsistent':
      return 'the declared total is less than what the IKM have confirmed.'
    case 'no-report':
      return 'there is no report for this period. A zero report is valid.'
    case null:
      return ''
  }
}

function distinctWords(finding: Finding): string {
  const enough = (finding.possible ?? 0) >= (finding.required ?? 0)
  return enough
    ? ` The amount suffices, but there are too few different IKM (${finding.distinctIkm?.possible ?? 0}).`
    : ''
}

function quantity(base: Finding['base'], amount: number): string {
  switch (base) {
    case 'slot':
      return `${number().format(amount)} ${amount === 1 ? 'slot' : 'slots'}`
    case 'ikm':
      return `${number().format(amount)} IKM`
    case 'sku':
      return `${number().format(amount)} ${amount === 1 ? 'product' : 'products'}`
    case 'area':
      return `${number().format(amount / 100)} m²`
    case 'spend':
      return formatRupiah(amount)
    case 'volume':
      return `${number().format(amount)} kg`
  }
}

/** `8 October 2026`. */
function dayWords(day: Day | null): string {
  if (day === null) return ''
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** `July 2026`, `quarter 3 of 2026`, `semester 2 of 2026`, `the year 2026`. */
function periodWords(period: Period): string {
  const [year, part] = period.split('-')
  if (part === undefined) return `the year ${year}`
  if (part.startsWith('Q')) return `quarter ${part.slice(1)} of ${year}`
  if (part.startsWith('S')) return `semester ${part.slice(1)} of ${year}`
  return `${MONTHS[Number(part) - 1]} ${year}`
}
