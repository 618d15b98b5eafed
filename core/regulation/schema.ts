// A regulation: a titled text with ladders and a publication policy; its rules are dated versions in the engine's form.
import * as z from 'zod/mini'
import { RuleVersion } from '../engine/scenario.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Name } from '../table/bounds.ts'

const REGULATION_STATES = ['draft', 'enacted', 'repealed'] as const

/** So many drafted versions fit into one enactment, which is one transaction. */
export const MOST_DRAFTS = 40

const Title = z.string().check(z.trim(), z.minLength(1), z.maxLength(240))
const Note = z.string().check(z.trim(), z.minLength(1), z.maxLength(400))
const Article = z.string().check(z.trim(), z.minLength(1), z.maxLength(400))
const StageName = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'is not a stage (warning-1)' }))

const Stage = z.strictObject({
  stage: StageName,
  kind: z.enum(['coaching', 'demand', 'warning', 'recommendation']),
  days: z.int().check(z.gte(0), z.lte(366)),
  clock: z.enum(['working', 'calendar']),
  article: Article,
})

const Ladder = z.array(Stage).check(
  z.minLength(1),
  z.maxLength(10),
  z.refine((stages) => new Set(stages.map(({ stage }) => stage)).size === stages.length, {
    error: 'names a stage twice',
  }),
)

const WorkingDays = z.int().check(z.gte(1), z.lte(120))

/** What holds for all rules of the regulation: how a case goes, and what everybody may see of it. */
export const Terms = z.strictObject({
  ladders: z.strictObject({ quota: Ladder, reporting: Ladder }),
  objection: z.strictObject({ fileWithinWorkingDays: WorkingDays, decideWithinWorkingDays: WorkingDays }),
  resumeWithinMonths: z.int().check(z.gte(0), z.lte(60)),
  lookBackDays: z.int().check(z.gte(0), z.lte(730)),
  publication: z.strictObject({
    by: z.array(z.enum(['sector', 'kecamatan'])).check(z.maxLength(2)),
    /** Cells of fewer partners are merged: never under five. */
    minCell: z.int().check(z.gte(5), z.lte(1000)),
    names: z.boolean(),
  }),
  certainty: z.optional(z.enum(['A', 'B', 'C', 'contoh'])),
  source: z.optional(z.array(z.url({ protocol: /^https?$/ }).check(z.maxLength(500))).check(z.maxLength(20))),
  assumed: z.optional(z.string().check(z.maxLength(2000))),
  assumedEn: z.optional(z.string().check(z.maxLength(2000))),
})
export type Terms = z.infer<typeof Terms>

export const Regulation = z.object({
  regulation: idOf('regulation'),
  title: Title,
  titleEn: Title,
  note: Note,
  state: z.enum(REGULATION_STATES),
  enactedOn: z.optional(Day),
  /** From this day on it starts to bind for no further period. */
  repealedOn: z.optional(Day),
  terms: Terms,
  recordedOn: Day,
  version: z.int(),
})
export type Regulation = z.infer<typeof Regulation>

/** A rule version before it is enacted: the day of enactment is not its own to say. */
export const DraftContent = z.omit(RuleVersion, { enactedOn: true })
export type DraftContent = z.infer<typeof DraftContent>

export const RuleDraft = z.object({
  regulation: idOf('regulation'),
  rule: idOf('rule'),
  from: Day,
  name: Name,
  nameEn: Name,
  content: DraftContent,
  state: z.enum(['open', 'enacted', 'dropped']),
  version: z.int(),
})
export type RuleDraft = z.infer<typeof RuleDraft>

/** A sealed row: a version in force from `from`, or the repeal of the rule. */
export const EnactedVersion = z.object({
  regulation: idOf('regulation'),
  rule: idOf('rule'),
  name: Name,
  nameEn: Name,
  content: z.union([RuleVersion, z.strictObject({ repealedOn: Day })]),
})
export type EnactedVersion = z.infer<typeof EnactedVersion>

const which = { regulation: idOf('regulation') }
const Version = z.int().check(z.gte(1))

export const DraftRegulation = z.strictObject({ title: Title, titleEn: Title, note: Note, terms: Terms })

/** `rule` is left out for a new rule; `version` is the one seen, and left out for a new draft. */
export const DraftRule = z.strictObject({
  ...which,
  rule: z.optional(idOf('rule')),
  version: z.optional(Version),
  name: Name,
  nameEn: Name,
  content: DraftContent,
})
export const DropDraft = z.strictObject({ ...which, rule: idOf('rule'), from: Day, version: Version })

/** Exactly the drafts that the officer saw; one that was edited since is refused. */
export const Enact = z.strictObject({
  ...which,
  drafts: z.array(z.strictObject({ rule: idOf('rule'), from: Day, version: Version })).check(
    z.minLength(1),
    z.maxLength(MOST_DRAFTS),
    z.refine((all) => new Set(all.map(({ rule, from }) => `${rule}@${from}`)).size === all.length, {
      error: 'names a draft twice',
    }),
  ),
})
export const Repeal = z.strictObject({ ...which, version: Version })
export const DraftsOfRegulation = z.strictObject(which)
export const NothingAsked = z.strictObject({})
