// A slow, naive, day-by-day second reading of the quota rules (design.md, section 5), held against the engine by the differential test.

type Day = string
type Period = 'month' | 'quarter' | 'semester' | 'year'
type SlotKind = 'shelf' | 'procurement'
type Base = 'slot' | 'ikm' | 'sku' | 'area' | 'spend' | 'volume'
type Answer = { by: 'ikm' | 'officer'; answer: 'yes' | 'no' | 'unknown'; recordedOn: Day }
type Tiers = { kind: 'tiers'; measure: string; tiers: { atLeast: number; required: number }[] }
type Share = { kind: 'share'; measure?: string | null | undefined; percent: number }
type Quota = { kind: 'fixed'; required: number } | Tiers | Share
type Condition = { measure: string; op: '>' | '>=' | '<' | '<=' | '='; value: number }
type Text = { from: Day; to: Day | null; enactedOn: Day; citation: string; sectors: string[]; where: Condition[] }
type Duty = { unit: 'outlet' | 'partner'; slotKinds: SlotKind[]; base: Base; quota: Quota; period: Period }
type Least = { minCoverage: number; minDistinctIkm: number; minIkmDays: number; minObligatedDays: number }
type Grace = { graceDays: number; closingDays: number; maxBackdateDays: number | null }
type Version = Text & Duty & Least & Grace & { phaseIn: { from: Day; percent: number }[] }
type Rule = { id: string; versions: Version[] }
type Measure = { measure: string; value: number; from: Day; recordedOn: Day }
type Site = { id: string; openedOn: Day; closedOn: Day | null; endRecordedOn: Day | null }
type Unit = Site & { sector: string; measures: Measure[] }
type Outlet = Unit & { partner: string }
type Slot = Site & { outlet: string; kind: SlotKind; areaDm2: number; recordedOn: Day }
type Term = { from: Day; to: Day | null; recordedOn: Day; endRecordedOn: Day | null }
type Placement = Term & { id: string; slot: string; ikm: string; products: string[] }
type Visit = { placement?: string | undefined; slot?: string | undefined; on: Day; seen: boolean; recordedOn: Day }
type Delivery = { id: string; outlet: string; ikm: string; on: Day; amountIdr: number; volumeKg: number }
type Purchase = Delivery & { recordedOn: Day; answers: Answer[] }
type Declared = { spendIdr?: number | undefined; volumeKg?: number | undefined }
type Report = { unit: string; period: string; by: 'partner' | 'officer'; declared: Declared; submittedOn: Day }
type Waived = { unit: string; rule: string | null; from: Day; to: Day | null; reason: string }
type Exemption = Waived & { grantedOn: Day; revokedOn: Day | null }
type Listed = { rules: Rule[]; partners: Unit[]; outlets: Outlet[]; slots: Slot[]; placements: Placement[] }
type Told = { confirmations: (Answer & { placement: string; month: string })[]; visits: Visit[] }
type Filed = { purchases: Purchase[]; reports: Report[]; exemptions: Exemption[] }
export type OracleScenario = Listed & Told & Filed & { ask: { period: string; asOf: Day } }

type Finding = Record<string, unknown>
type Standing = 'confirmed' | 'unconfirmed' | 'absent'
/** "once confirmed and once possible (which includes confirmed)" */
type Way = 'confirmed' | 'possible'
/** One placement covering one obligated day, with its standing in that day's month. */
type Line = { day: Day; slot: Slot; ikm: string; products: string[]; standing: Standing }
type Bought = { ikm: string; size: bigint; standing: Standing }

export function oracle(scenario: OracleScenario): { assessments: Finding[] } {
  const facts = whatIsKnown(scenario)
  const found: { unit: string; rule: string; finding: Finding }[] = []
  for (const rule of facts.rules) {
    for (const unit of [...facts.outlets, ...facts.partners]) {
      const finding = assess(facts, rule, unit)
      if (finding) found.push({ unit: unit.id, rule: rule.id, finding })
    }
  }
  found.sort((a, b) => compare(a.unit, b.unit) || compare(a.rule, b.rule))
  return { assessments: found.map((entry) => entry.finding) }
}

/** "the engine sees it only from that day on"; "until then the end is unknown, that is open" */
function whatIsKnown(scenario: OracleScenario): OracleScenario {
  const { asOf } = scenario.ask
  const seen = <T extends { recordedOn: Day }>(items: T[]) => items.filter((item) => item.recordedOn <= asOf)
  const isKnown = (it: { endRecordedOn: Day | null }) => it.endRecordedOn === null || it.endRecordedOn <= asOf
  const close = <T extends Site>(it: T): T => ({ ...it, closedOn: isKnown(it) ? it.closedOn : null })
  const unit = <T extends Unit>(it: T): T => close({ ...it, measures: seen(it.measures) })
  return {
    ...scenario,
    partners: scenario.partners.map(unit),
    outlets: scenario.outlets.map(unit),
    slots: seen(scenario.slots).map(close),
    placements: seen(scenario.placements).map((it) => ({ ...it, to: isKnown(it) ? it.to : null })),
    confirmations: seen(scenario.confirmations),
    visits: seen(scenario.visits),
    purchases: seen(scenario.purchases).map((purchase) => ({ ...purchase, answers: seen(purchase.answers) })),
    reports: scenario.reports.filter((report) => report.submittedOn <= asOf),
    exemptions: scenario.exemptions
      .filter((exemption) => exemption.grantedOn <= asOf)
      .map((it) => ({ ...it, revokedOn: it.revokedOn !== null && it.revokedOn <= asOf ? it.revokedOn : null })),
  }
}

function assess(facts: OracleScenario, rule: Rule, unit: Outlet | Unit): Finding | null {
  const { period, asOf } = facts.ask
  const { kind, firstDay, lastDay } = readPeriod(period)
  // "an outlet, or a partner: then … the slots, placements and purchases of all its outlets together"
  const isOutlet = 'partner' in unit
  const outlets = facts.outlets.filter((it) => (isOutlet ? it.id : it.partner) === unit.id).map((it) => it.id)

  // Step 1. "the one with the newest `from` replaces all older ones; it binds if its `to` is null or ≥ the first day"
  const candidates = rule.versions.filter((it) => it.from <= firstDay && it.enactedOn <= firstDay)
  const version = lastOf(candidates, (it) => it.from)
  if (!version || (version.to !== null && version.to < firstDay)) return null
  if (version.unit !== (isOutlet ? 'outlet' : 'partner') || version.period !== kind) return null
  if (!version.sectors.includes(unit.sector)) return null
  // "the entry with the newest `from` ≤ the goal day (the period's first day, or the unit's `openedOn` if later)"
  const isGoal = (day: Day) => day <= firstDay || day <= unit.openedOn
  const measure = (name: string): number | undefined => {
    const entries = unit.measures.filter((it) => it.measure === name && isGoal(it.from))
    return lastOf(entries, (it) => it.from + it.recordedOn)?.value
  }
  const isFalse = (it: Condition, value: number | undefined) => value !== undefined && !holds(value, it.op, it.value)
  if (version.where.some((it) => isFalse(it, measure(it.measure)))) return null

  const final = asOf >= addDays(lastDay, version.closingDays)
  const { base, quota } = version
  const finding: Finding = { unit: unit.id, rule: rule.id, version: version.from, period, asOf, base, final }
  const decide = (verdict: string, reason: string | null) => ({ ...finding, verdict, reason })

  // Step 2. Obligated days
  const start = addDays(unit.openedOn, version.graceDays)
  const operating = daysFrom(firstDay, lastDay).filter((day) => day >= start && day <= (unit.closedOn ?? day))
  const granted = facts.exemptions.filter((it) => it.unit === unit.id || (isOutlet && it.unit === unit.partner))
  const exemptions = granted.filter((it) => it.rule === null || it.rule === rule.id)
  // "covers `from` to `to`, but no day ≥ its `revokedOn`, once `asOf` has reached it"
  const exempts = (it: Exemption, day: Day) =>
    day >= it.from && day <= (it.to ?? day) && (it.revokedOn === null || day < it.revokedOn)
  const obligated = operating.filter((day) => !exemptions.some((it) => exempts(it, day)))
  const enough = Math.max(1, version.minObligatedDays)
  Object.assign(finding, { obligatedDays: obligated.length })
  if (obligated.length < enough) return decide('exempt', operating.length >= enough ? 'exempted' : 'not-operating')

  // Step 3. Phase
  const begun = version.phaseIn.filter((it) => it.from <= firstDay)
  const phase = version.phaseIn.length === 0 ? 100 : (lastOf(begun, (it) => it.from)?.percent ?? 0)
  if (phase === 0) return decide('exempt', 'nothing-required')

  // Step 4. Missing
  const ofDeclared = quota.kind === 'share' && (base === 'spend' || base === 'volume')
  const named = quota.kind === 'fixed' || ofDeclared ? null : (quota.measure ?? null)
  const needed = [...version.where.map((it) => it.measure), ...(named === null ? [] : [named])]
  if (needed.some((name) => measure(name) === undefined)) return decide('not-reported', 'measure-missing')
  const quotaMeasure = named === null ? 0 : (measure(named) ?? 0)

  // Steps 6 and 8, for the purchases: "the sum over known purchases on obligated days ≤ `asOf`"
  const measuredDays = obligated.filter((day) => day <= asOf)
  const purchases = facts.purchases.filter((it) => outlets.includes(it.outlet) && measuredDays.includes(it.on))
  const sizeOf = (it: Purchase) => BigInt(base === 'volume' ? it.volumeKg : it.amountIdr)
  const bought = purchases.map((it) => ({ ikm: it.ikm, size: sizeOf(it), standing: answered(it.answers) }))

  // Step 5. Required. "The report is the last one of that very unit and period submitted on or after the period's last day"
  const reports = facts.reports.filter((it) => it.unit === unit.id && it.period === period && it.submittedOn >= lastDay)
  const officers = reports.filter((it) => it.by === 'officer')
  const report = lastOf(officers.length > 0 ? officers : reports, (it) => it.submittedOn)
  let whole = 0n
  if (quota.kind === 'fixed') whole = BigInt(quota.required)
  if (quota.kind === 'tiers') {
    const tiers = quota.tiers.filter((tier) => tier.atLeast <= quotaMeasure)
    const greatest = Math.max(...tiers.map((tier) => tier.atLeast))
    whole = BigInt(tiers.find((tier) => tier.atLeast === greatest)?.required ?? 0)
  }
  if (quota.kind === 'share') {
    const total = base === 'spend' ? report?.declared.spendIdr : report?.declared.volumeKg
    const verdict = final ? 'not-reported' : 'running'
    if (ofDeclared && total === undefined) return decide(verdict, 'report-missing')
    if (ofDeclared && BigInt(total ?? 0) < sumOf(bought, 'confirmed')) return decide(verdict, 'report-inconsistent')
    whole = ceilPercent(BigInt(ofDeclared ? (total ?? 0) : quotaMeasure), quota.percent)
  }
  const required = ceilPercent(whole, phase)
  Object.assign(finding, { required: Number(required) })
  if (required === 0n) return decide('exempt', 'nothing-required')
  const distinctNeeded = Number(ceilPercent(BigInt(version.minDistinctIkm), phase))

  // Steps 6 and 7. "Only slots whose kind is in `slotKinds` are ever looked at."
  const slots = facts.slots.filter((slot) => outlets.includes(slot.outlet) && version.slotKinds.includes(slot.kind))
  const lines = linesOn(obligated, slots, facts, version)
  const measuredLines = lines.filter((line) => line.day <= asOf)

  // Steps 8 and 9, both ways
  const confirmed = measured(version, obligated.length, slots, measuredLines, bought, 'confirmed')
  const possible = measured(version, obligated.length, slots, measuredLines, bought, 'possible')
  const suffices = (it: { amount: bigint; ikm: number }) => it.amount >= required && it.ikm >= distinctNeeded
  const distinctIkm = { confirmed: confirmed.ikm, possible: possible.ikm }
  Object.assign(finding, { confirmed: Number(confirmed.amount), possible: Number(possible.amount), distinctIkm })
  // "the looked-at slots whose own days touch the period"; "{} for spend and volume"
  const bySlot = base !== 'spend' && base !== 'volume'
  const touching = slots.filter((it) => bySlot && it.openedOn <= lastDay && (it.closedOn ?? lastDay) >= firstDay)
  const shown = touching.map((slot): [string, object] => {
    const own = measuredLines.filter((line) => line.slot === slot)
    return [slot.id, { confirmedDays: daysOf(own, 'confirmed'), possibleDays: daysOf(own, 'possible') }]
  })
  Object.assign(finding, { slots: Object.fromEntries(shown.sort((a, b) => compare(a[0], b[0]))) })

  // Forecast: all obligated days, "unconfirmed months and possible purchases (still those ≤ `asOf`) taken as confirmed"
  if (!final) {
    const taken = <T extends { standing: Standing }>(items: T[]): T[] =>
      items.map((it) => (it.standing === 'unconfirmed' ? { ...it, standing: 'confirmed' } : it))
    const then = measured(version, obligated.length, slots, taken(lines), taken(bought), 'confirmed')
    // "the k-th obligated day from the end, k = max(1, ceil(minCoverage × obligatedDays / 100))"
    const k = Math.max(1, Number(ceilPercent(BigInt(obligated.length), version.minCoverage)))
    const day = obligated.at(-k) ?? ''
    const lastStart = bySlot && day >= asOf ? day : null
    const forecast = { verdict: suffices(then) ? 'met' : 'short', confirmed: Number(then.amount), lastStart }
    Object.assign(finding, { forecast })
  }

  // Step 10. Verdict
  if (suffices(confirmed)) return decide('met', null)
  if (!final) return decide('running', null)
  if (!report) return decide('not-reported', 'no-report')
  return decide(suffices(possible) ? 'unconfirmed' : 'short', null)
}

/** Step 7: for every day, every placement in a looked-at slot that covers it. */
function linesOn(days: Day[], slots: Slot[], facts: OracleScenario, version: Version): Line[] {
  const lines: Line[] = []
  for (const day of days) {
    for (const placement of facts.placements) {
      const slot = slots.find((it) => it.id === placement.slot)
      if (!slot || !covers(placement, slot, day, version, null)) continue
      lines.push({ ...placement, day, slot, standing: standingOf(placement, slot, day.slice(0, 7), facts, version) })
    }
  }
  return lines
}

/** Step 7: "within its own days (from no earlier than `recordedOn` − `maxBackdateDays`) and within its slot's own days". */
function covers(placement: Placement, slot: Slot, day: Day, version: Version, visitRecordedOn: Day | null): boolean {
  if (version.maxBackdateDays !== null && day < addDays(placement.recordedOn, -version.maxBackdateDays)) return false
  // Step 6: for a visit "with those ends only that were recorded on a day before the visit's `recordedOn`"
  const counts = (it: { endRecordedOn: Day | null }) =>
    visitRecordedOn === null || it.endRecordedOn === null || it.endRecordedOn < visitRecordedOn
  if (day < placement.from || (counts(placement) && placement.to !== null && day > placement.to)) return false
  return day >= slot.openedOn && !(counts(slot) && slot.closedOn !== null && day > slot.closedOn)
}

/** Step 6. Standing of a placement in a calendar month */
function standingOf(it: Placement, slot: Slot, month: string, facts: OracleScenario, version: Version): Standing {
  const visits = facts.visits.filter((visit) => {
    if (visit.on > facts.ask.asOf || visit.on.slice(0, 7) !== month) return false
    const names = visit.placement === it.id || (visit.slot === slot.id && !visit.seen)
    return names && covers(it, slot, visit.on, version, visit.recordedOn)
  })
  const visit = lastOf(visits, (seen) => seen.on + seen.recordedOn)
  if (visit) return visit.seen ? 'confirmed' : 'absent'
  return answered(facts.confirmations.filter((told) => told.placement === it.id && told.month === month))
}

/** Steps 6 and 8: "an officer's last ruling, else the IKM's last answer"; "Unanswered is never yes." */
function answered(answers: Answer[]): Standing {
  const rulings = answers.filter((it) => it.by === 'officer')
  const last = lastOf(rulings.length > 0 ? rulings : answers, (it) => it.recordedOn)
  return last?.answer === 'yes' ? 'confirmed' : last?.answer === 'no' ? 'absent' : 'unconfirmed'
}

/** Steps 8 and 9, one way */
function measured(version: Version, obligatedDays: number, slots: Slot[], lines: Line[], bought: Bought[], way: Way) {
  // Step 7: "at least one confirmed day and confirmedDays × 100 ≥ `minCoverage` × obligatedDays"
  const counts = (own: Line[]) => {
    const days = daysOf(own, way)
    return days >= 1 && BigInt(days) * 10000n >= hundredths(version.minCoverage) * BigInt(obligatedDays)
  }
  const ikms = [...new Set(lines.map((line) => line.ikm))]
  const products = [...new Set(lines.flatMap((line) => line.products))]
  // "An IKM, or a product (by its id), counts by the same arithmetic over the union of the days of all its placements in the unit."
  const countedIkm = ikms.filter((ikm) => counts(lines.filter((line) => line.ikm === ikm)))
  const countedProducts = products.filter((id) => counts(lines.filter((line) => line.products.includes(id))))
  const countedSlots = slots.filter((slot) => counts(lines.filter((line) => line.slot === slot)))
  // Step 9: "in slots counted that way (`slot`, `area`) or in any looked-at slot (`ikm`, `sku`)"
  const by = (ikm: string, of: Line[]) => of.filter((line) => line.ikm === ikm)
  const enoughDays = (of: Line[]) =>
    ikms.filter((ikm) => daysOf(by(ikm, of), way) >= Math.max(1, version.minIkmDays)).length
  if (version.base === 'ikm') return { amount: BigInt(countedIkm.length), ikm: enoughDays(lines) }
  if (version.base === 'sku') return { amount: BigInt(countedProducts.length), ikm: enoughDays(lines) }
  const inCounted = enoughDays(lines.filter((line) => countedSlots.includes(line.slot)))
  if (version.base === 'slot') return { amount: BigInt(countedSlots.length), ikm: inCounted }
  const area = countedSlots.reduce((sum, it) => sum + BigInt(it.areaDm2), 0n)
  if (version.base === 'area') return { amount: area, ikm: inCounted }
  return { amount: sumOf(bought, way), ikm: new Set(bought.filter((it) => isOf(it, way)).map((it) => it.ikm)).size }
}

function isOf(it: { standing: Standing }, way: Way): boolean {
  return way === 'confirmed' ? it.standing === 'confirmed' : it.standing !== 'absent'
}

/** The union of the days, each counted once. */
function daysOf(lines: Line[], way: Way): number {
  return new Set(lines.filter((line) => isOf(line, way)).map((line) => line.day)).size
}

function sumOf(bought: Bought[], way: Way): bigint {
  return bought.filter((it) => isOf(it, way)).reduce((sum, it) => sum + it.size, 0n)
}

/** "Wherever this section says last, a tie goes to the later recorded, then to the later in the list." (the key holds both days) */
function lastOf<T>(items: T[], key: (item: T) => string): T | undefined {
  let last: T | undefined
  for (const item of items) if (last === undefined || key(item) >= key(last)) last = item
  return last
}

function holds(value: number, op: Condition['op'], limit: number): boolean {
  if (op === '>') return value > limit
  if (op === '>=') return value >= limit
  if (op === '<') return value < limit
  return op === '<=' ? value <= limit : value === limit
}

/** "percentages have at most two decimals and are compared exactly": 12.5 → 1250 */
function hundredths(percent: number): bigint {
  const [whole = '0', decimals = ''] = String(percent).split('.')
  return BigInt(whole + decimals.padEnd(2, '0'))
}

function ceilPercent(value: bigint, percent: number): bigint {
  return (value * hundredths(percent) + 9999n) / 10000n
}

/** A day after the year 9999 sorts after every day. */
function addDays(day: Day, days: number): Day {
  const text = new Date(Date.parse(day) + days * 86_400_000).toISOString()
  return text.startsWith('+') ? '~' : text.slice(0, 10)
}

/** "`2026-07`, `2026-Q3`, `2026-S2`, `2026`" */
function readPeriod(period: string): { kind: Period; firstDay: Day; lastDay: Day } {
  const part = period.slice(5)
  const kind = part === '' ? 'year' : part.startsWith('Q') ? 'quarter' : part.startsWith('S') ? 'semester' : 'month'
  const months = { month: 1, quarter: 3, semester: 6, year: 12 }[kind]
  const lastMonth = kind === 'year' ? 12 : Number(part.replace(/[QS]/, '')) * months
  const month = (number: number) => `${period.slice(0, 4)}-${String(number).padStart(2, '0')}`
  const lastDay = daysFrom(`${month(lastMonth)}-28`, `${month(lastMonth)}-31`).at(-1) ?? ''
  return { kind, firstDay: `${month(lastMonth - months + 1)}-01`, lastDay }
}

/** Every calendar day from the first to the last (which may be one that its month does not have). */
function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
