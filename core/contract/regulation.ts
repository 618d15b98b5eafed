// The contract's routes about regulations: what is enacted for everybody, drafts and decisions for officers.
import * as z from 'zod/mini'
import { Rule } from '../engine/scenario.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import {
  DraftRegulation,
  DraftRule,
  DraftsOfRegulation,
  DropDraft,
  Enact,
  EnactedVersion,
  NothingAsked,
  Regulation,
  Repeal,
  RuleDraft,
} from '../regulation/schema.ts'
import type { Route } from './route.ts'

const REGULATION = '/api/officer/regulations/{regulation}'

const regulationResult = z.strictObject({ regulation: idOf('regulation') })

export const REGULATION_ROUTES = {
  'regulation.list': {
    method: 'GET',
    path: '/api/regulations',
    audience: 'public',
    summary: 'The enacted regulations with their ladders and what is published of compliance.',
    input: NothingAsked,
    output: z.array(z.omit(Regulation, { version: true })),
  },
  'regulation.rules': {
    method: 'GET',
    path: '/api/regulations/rules',
    audience: 'public',
    summary: 'All enacted rules with their dated versions, in the engine’s form.',
    input: NothingAsked,
    output: z.array(Rule),
  },
  'regulation.names': {
    method: 'GET',
    path: '/api/regulations/names',
    audience: 'public',
    summary: 'What the enacted rules are called, and whose they are.',
    input: NothingAsked,
    output: z.array(z.omit(EnactedVersion, { content: true })),
  },
  'regulation.all': {
    method: 'GET',
    path: '/api/officer/regulations',
    audience: 'officer',
    summary: 'All regulations: drafted, enacted and repealed.',
    input: NothingAsked,
    output: z.array(Regulation),
  },
  'regulation.draft': {
    method: 'POST',
    path: '/api/officer/regulations',
    audience: 'officer',
    summary: 'Drafts a regulation.',
    input: DraftRegulation,
    output: regulationResult,
  },
  'regulation.draftsOf': {
    method: 'GET',
    path: `${REGULATION}/drafts`,
    audience: 'officer',
    summary: 'The open drafts of a regulation’s rule versions.',
    input: DraftsOfRegulation,
    output: z.array(RuleDraft),
  },
  'regulation.draftRule': {
    method: 'POST',
    path: `${REGULATION}/drafts`,
    audience: 'officer',
    summary: 'Drafts a version of a new rule or of one that is there, or edits a draft.',
    input: DraftRule,
    output: z.strictObject({ rule: idOf('rule'), version: z.int() }),
  },
  'regulation.dropDraft': {
    method: 'POST',
    path: `${REGULATION}/drafts/{rule}/{from}/drop`,
    audience: 'officer',
    summary: 'Puts a draft away.',
    input: DropDraft,
    output: regulationResult,
  },
  'regulation.enact': {
    method: 'POST',
    path: `${REGULATION}/enact`,
    audience: 'officer',
    summary: 'Enacts exactly the drafts that were seen.',
    input: Enact,
    output: z.strictObject({ regulation: idOf('regulation'), versions: z.int() }),
  },
  'regulation.repeal': {
    method: 'POST',
    path: `${REGULATION}/repeal`,
    audience: 'officer',
    summary: 'Repeals a regulation: from today on it starts to bind for no further period.',
    input: Repeal,
    output: z.strictObject({ regulation: idOf('regulation'), repealedOn: Day }),
  },
} as const satisfies Record<string, Route>
