// The kinds of jobs by name.
import type { JobKind } from '../../core/job/schema.ts'
import type { AnyKind } from './kind.ts'
import { dryRun } from './kinds/dry-run.ts'
import { exported } from './kinds/export.ts'
import { imported } from './kinds/import.ts'
import { pdf } from './kinds/pdf.ts'

export const KINDS: Record<JobKind, AnyKind> = { export: exported, import: imported, pdf, 'dry-run': dryRun }
