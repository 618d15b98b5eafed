// A verdict as a row of a sheet.
import type { Status } from '../../../core/assessment/schema.ts'
import { TEXTS } from '../../../web/text/text.ts'
import type { Value } from '../excel.ts'
import type { Name } from './names.ts'

export const VERDICT_HEAD = ['Unit', 'Ketentuan', 'Periode', 'Hasil', 'Alasan', 'Per tanggal', 'Revisi', 'ID unit']

export function verdictRow(row: Status, unit: string, rule: Name): Value[] {
  const { period, verdict, reason, asOf, revision } = row
  return [unit, rule(row.rule), period, verdictName(verdict), reason ?? null, asOf, revision, row.unit]
}

export function verdictName(verdict: Status['verdict']): string {
  return verdict === 'none' ? 'Tidak mengikat' : TEXTS.id.verdicts[verdict]
}
