// The kinds of jobs by name.
import type { JobKind } from '../../core/job/schema.ts'
import type { AnyKind } from './kind.ts'
import { certificate } from './kinds/certificate.ts'
import { dossier } from './kinds/dossier.ts'
import { dryRun } from './kinds/dry-run.ts'
import { exported } from './kinds/export.ts'
import { findings } from './kinds/findings.ts'
import { goodFaith } from './kinds/good-faith.ts'
import { imported } from './kinds/import.ts'
import { importedPurchases } from './kinds/import-purchases.ts'
import { pdf } from './kinds/pdf.ts'
import { undone } from './kinds/undo.ts'

export const KINDS: Record<JobKind, AnyKind> = {
  export: exported,
  import: imported,
  'import-purchases': importedPurchases,
  undo: undone,
  pdf,
  'dry-run': dryRun,
  findings,
  certificate,
  'good-faith': goodFaith,
  dossier,
}
