// Whether a drafted version can be law here: the engine's own door, and the regency's sectors and measures.
import { readScenario } from '../engine/door.ts'
import { type Day, day } from '../kernel/day.ts'
import { type Fault, invalidInput, Refusal } from '../kernel/refusal.ts'
import { measure, sector } from '../region/sectors.ts'
import type { DraftContent } from './schema.ts'

const MOST_ENTRIES = 20
const INSIDE = 'rules[0].versions[0]'

/** Refuses with every fault and its path where the version contradicts itself or speaks of what is not counted here. */
export function needSoundContent(content: DraftContent, today: Day): void {
  const faults = [...faultsAtTheDoor(content, today), ...strangersIn(content)]
  if (faults.length > 0) throw invalidInput('regulation.draftRule', faults)
}

/** A scenario of nothing but this version: the door looks at it as at any rule. */
function faultsAtTheDoor(content: DraftContent, today: Day): Fault[] {
  const nothing = {
    partners: [],
    outlets: [],
    slots: [],
    placements: [],
    confirmations: [],
    visits: [],
    purchases: [],
    reports: [],
    exemptions: [],
    ask: { period: today.slice(0, 4), asOf: day(today) },
  }
  try {
    readScenario({ ...nothing, rules: [{ id: 'draft', versions: [{ ...content, enactedOn: today }] }] })
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.faults.map(({ path, message }) => ({ path: path.replace(INSIDE, 'content'), message }))
  }
}

function* strangersIn({ citation, sectors, where, quota, phaseIn }: DraftContent): Generator<Fault> {
  if (citation.trim() === '') yield { path: 'content.citation', message: 'is empty: a version names its article' }
  if (sectors.length === 0) yield { path: 'content.sectors', message: 'is empty: the version would bind nobody' }
  for (const [i, each] of sectors.entries()) {
    if (sector(each) === undefined) yield { path: `content.sectors[${i}]`, message: 'is not a sector of this regency' }
  }
  const asked = [
    ...where.map((condition, i) => ({ path: `content.where[${i}].measure`, name: condition.measure })),
    ...(quota.kind === 'fixed' || quota.measure === undefined
      ? []
      : [{ path: 'content.quota.measure', name: quota.measure }]),
  ]
  for (const { path, name } of asked) {
    if (measure(name) === undefined) yield { path, message: 'is not a measure that is kept here' }
  }
  const lists = { sectors, where, phaseIn, 'quota.tiers': quota.kind === 'tiers' ? quota.tiers : [] }
  for (const [name, list] of Object.entries(lists)) {
    if (list.length > MOST_ENTRIES) yield { path: `content.${name}`, message: `has more than ${MOST_ENTRIES} entries` }
  }
}
