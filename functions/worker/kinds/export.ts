// The export of a year, or of a sector's verdicts: which of the three it is, its owner's hat says.
import type { AnyKind, Run } from '../kind.ts'
import { ikmYear } from './export-ikm.ts'
import { partnerYear } from './export-partner.ts'
import { sectorVerdicts } from './export-sector.ts'

export const exported: AnyKind = {
  plan: (run) => ofHat(run).plan(run),
  work: (run, part, number) => ofHat(run).work(run, part, number),
  finish: (run, parts) => ofHat(run).finish(run, parts),
}

function ofHat({ context: { actor } }: Run): AnyKind {
  if (actor.kind === 'officer') return sectorVerdicts
  return actor.kind === 'ikm' ? ikmYear : partnerYear
}
