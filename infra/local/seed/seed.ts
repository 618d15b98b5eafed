// The seed: a whole regency in an empty table, the same to the item for the same size and day.
import type { Day } from '../../../core/kernel/day.ts'
import { periodOf } from '../../../core/kernel/period.ts'
import { demonstration } from '../../../core/region/regulations.ts'
import type { Services } from '../../../core/table/service.ts'
import type { Story } from '../stories.ts'
import { type Calendar, inQuarter } from './calendar.ts'
import { officersOf } from './cast.ts'
import { type IkmCount, registerInvented } from './ikm.ts'
import { tellJobs } from './jobs.ts'
import type { SeedPhoto } from './photos.ts'
import { tellPopulation } from './population.ts'
import { enactExamples, idOfSlug } from './regulations.ts'
import { registerReported } from './reported.ts'
import { scribeOf } from './scribe.ts'
import { HOSPITALITY } from './stories-hospitality.ts'
import { INDUSTRY } from './stories-industry.ts'
import { RETAIL } from './stories-retail.ts'
import { type Stage, tellPartner } from './tell.ts'
import type { ToldFinding } from './told.ts'

export type SeedOptions = {
  size: 'small' | 'full'
  /** The last day of the history; nothing lies after it. */
  today: Day
  /** How far it is: of which step, so many. */
  progress?: (done: number, about: string) => void
}

/** How many items were written, and the findings worth reading. */
export type Seeded = { items: number; stories: Story[]; photos: SeedPhoto[] }

/** About 1,400 IKM are registered and some 300 of them active (beritabekasi.co.id, fact ikm-41). */
const COUNTS: Record<SeedOptions['size'], IkmCount> = {
  small: { ikm: 187, active: 36, products: { active: [2, 4], dormant: [0, 0] } },
  full: { ikm: 1_383, active: 300, products: { active: [5, 9], dormant: [3, 6] } },
}

/** Writes into an empty table, or once more what an interrupted run began: see `bulkCommit`. */
export async function seed(services: Services, { size, today, progress }: SeedOptions): Promise<Seeded> {
  const scribe = scribeOf(services, today)
  const officers = officersOf(scribe)
  enactExamples(scribe, officers)
  registerReported(scribe, officers)
  const makers = registerInvented(scribe, officers, COUNTS[size])
  const stage = { scribe, officers, makers }
  const stories = tellStories(stage)
  if (size === 'full') tellPopulation(stage, TOLD.length + 1, (told) => progress?.(told, 'partners'))
  tellJobs(scribe, officers)
  const items = await scribe.write((done) => progress?.(done, 'items'))
  return { items, stories, photos: makers.flatMap(({ photos }) => photos) }
}

const TOLD = [...RETAIL, ...HOSPITALITY, ...INDUSTRY]

function tellStories(stage: Stage): Story[] {
  return TOLD.flatMap((story, i) => {
    const { partner, outlets } = tellPartner(stage, story, i + 1)
    const found = [
      { unit: partner, finding: story.finding },
      ...outlets.map((unit, n) => ({ unit, finding: story.outlets[n]?.finding })),
    ]
    return found.flatMap(({ unit, finding }) =>
      finding === undefined ? [] : [storyOf(unit, finding, stage.scribe.calendar)],
    )
  })
}

function storyOf(unit: string, { rule, quarter, title, about }: ToldFinding, calendar: Calendar): Story {
  const kind = demonstration.flatMap(({ rules }) => rules).find(({ id }) => id === rule)?.versions[0]?.period
  if (kind === undefined) throw new RangeError(`${rule} is not a rule of the examples`)
  return { unit, rule: idOfSlug('rule', rule), period: periodOf(kind, inQuarter(calendar, quarter)), title, about }
}
