// The kinds of jobs: what each is told, and who may have it done. Asked when it is started, and again by the worker.
import * as z from 'zod/mini'
import type { Actor } from '../kernel/actor.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { parse } from '../kernel/operation.ts'
import { Period } from '../kernel/period.ts'
import { type Permission, permit } from '../kernel/permission.ts'
import { Refusal } from '../kernel/refusal.ts'
import { GoodFaithFor, OwnGoodFaith } from '../proposal/good-faith-schema.ts'
import { DECIDERS, IN_OFFICE } from '../region/offices.ts'
import { SectorId } from '../region/sectors.ts'
import type { About, Acting, JobKind } from './schema.ts'

const Year = z.string().check(z.regex(/^20\d\d$/, { error: 'is not a year (2026)' }))
const Upload = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'is not the key of an upload' }))
const partner = idOf('partner')
const duty = { rule: idOf('rule'), period: Period }

/** A whole year of a partner, or of the one outlet in whose name it is asked. */
export const PartnerYear = z.strictObject({ year: Year })
export const IkmYear = z.strictObject({ year: Year })
export const SectorVerdicts = z.strictObject({ sector: SectorId, period: Period })
/** `apply` false only looks and says what would happen; true saves it where there is no fault. */
const OwnSheet = z.strictObject({ upload: Upload, apply: z.boolean() })
const SheetFor = z.strictObject({ partner, upload: Upload, apply: z.boolean() })
/** Which import of one's own is to be taken back. */
export const UndoOf = z.strictObject({ job: idOf('job') })
/** Of the partner, or of the outlet in whose name it is asked. */
export const OwnFinding = z.strictObject(duty)
export const FindingOf = z.strictObject({ partner, outlet: z.optional(idOf('outlet')), ...duty })
/** An IKM's dossier, for a partner or an officer; the IKM asks for its own. */
export const DossierOf = z.strictObject({ ikm: idOf('ikm') })
const OwnDossier = z.strictObject({})
export const DraftOver = z.strictObject({
  regulation: idOf('regulation'),
  rule: idOf('rule'),
  from: Day,
  period: Period,
})

type Hat = 'partner' | 'ikm' | 'officer'
type Start = { about: z.core.$ZodType<object>; permission: Permission }

const HEAD: Permission = [{ actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' }]
const MEMBER: Permission = [
  { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
]
const VERIFIER: Permission = [{ actor: 'officer', power: 'verify' }]
const DRAFTER: Permission = [{ actor: 'officer', power: 'recommend' }, ...DECIDERS]

const KINDS: Record<JobKind, Partial<Record<Hat, Start>>> = {
  export: {
    partner: { about: PartnerYear, permission: MEMBER },
    ikm: { about: IkmYear, permission: [{ actor: 'ikm', ikm: 'ikm' }] },
    officer: { about: SectorVerdicts, permission: IN_OFFICE },
  },
  import: {
    partner: { about: OwnSheet, permission: HEAD },
    officer: { about: SheetFor, permission: VERIFIER },
  },
  'import-purchases': { partner: { about: OwnSheet, permission: HEAD } },
  undo: {
    partner: { about: UndoOf, permission: HEAD },
    officer: { about: UndoOf, permission: VERIFIER },
  },
  pdf: {
    partner: { about: OwnFinding, permission: MEMBER },
    officer: { about: FindingOf, permission: IN_OFFICE },
  },
  'dry-run': { officer: { about: DraftOver, permission: DRAFTER } },
  findings: {
    partner: { about: OwnFinding, permission: MEMBER },
    officer: { about: FindingOf, permission: IN_OFFICE },
  },
  certificate: { partner: { about: OwnFinding, permission: MEMBER } },
  'good-faith': {
    partner: { about: OwnGoodFaith, permission: MEMBER },
    officer: { about: GoodFaithFor, permission: IN_OFFICE },
  },
  // Whether a partner deals with the IKM stands in the table: the worker asks that.
  dossier: {
    partner: { about: DossierOf, permission: MEMBER },
    ikm: { about: OwnDossier, permission: [{ actor: 'ikm', ikm: 'ikm' }] },
    officer: { about: DossierOf, permission: IN_OFFICE },
  },
}

/**
 * What the job is told, in its kind's form; refuses whoever may not have it done. In whose name it acts wins over what
 * `about` says, so that no field of the one passes for the other.
 */
export function allowed(asked: { kind: JobKind; about: About; acting: Acting }, actor: Actor, today: Day): About {
  const { kind, acting } = asked
  const start = isHat(actor.kind) ? KINDS[kind][actor.kind] : undefined
  if (start === undefined) throw notForYou()
  const about = parse(`job.start ${kind}`, start.about, asked.about)
  const named = actor.kind === 'officer' ? about : { ...about, ...acting }
  permit(`job.start ${kind}`, start.permission, actor, named, today)
  return asked.about
}

function isHat(kind: Actor['kind']): kind is Hat {
  return kind === 'partner' || kind === 'ikm' || kind === 'officer'
}

function notForYou(): Refusal {
  return new Refusal('forbidden', 'job-kind', {
    id: 'Akun Anda tidak berwenang memulai pekerjaan jenis ini. Mintalah petugas dinas yang berwenang.',
    en: 'Your account may not start this kind of job. Ask an officer who may.',
  })
}
