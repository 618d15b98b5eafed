// The final findings of one duty as Excel: each revision with its numbers, and why every line of it did or did not count.
import * as Assessment from '../../../core/assessment/operations.ts'
import type { Assessment as Sealed } from '../../../core/assessment/schema.ts'
import { LANGUAGES } from '../../../core/engine/words/tell.ts'
import { measuresInWords } from '../../../web/text/measures.ts'
import { RECORD_TEXTS, revisionName } from '../../../web/text/record.ts'
import type { Value } from '../excel.ts'
import { JobFailure, kindOf, type Run } from '../kind.ts'
import { askedOf, namesFor } from './finding.ts'
import { fileOf, type Heads, Rows } from './sheets.ts'
import { verdictName } from './verdicts.ts'

const HEADS: Heads = {
  Penilaian: [
    ...['Penilaian', 'Per tanggal', 'Hasil', 'Wajib', 'Terkonfirmasi', 'Mungkin', 'Direvisi karena', 'Penjelasan'],
    ...['Dasar', 'Sidik data', 'Sidik hitung ulang'],
  ],
  Baris: ['Penilaian', 'Bagian', 'Dihitung', 'Penjelasan'],
}
const COUNTED = { confirmed: 'terkonfirmasi', possible: 'mungkin', no: 'tidak' }
const TEXT = RECORD_TEXTS.id
const WORDS = LANGUAGES.id

export const findings = kindOf({
  part: Rows,
  /** A part is one revision. */
  plan: async (run) => {
    const sealed = await historyOf(run)
    if (sealed.length === 0) throw noneYet()
    return sealed.map(({ revision }) => String(revision))
  },
  work: async (run, part) => {
    const sealed = (await historyOf(run)).find(({ revision }) => String(revision) === part)
    return sealed === undefined ? {} : rowsOf(run, sealed)
  },
  finish: (run, parts) => fileOf(`penilaian-${askedOf(run).period.toLowerCase()}.xlsx`, HEADS, parts),
})

function historyOf(run: Run): Promise<Sealed[]> {
  return Assessment.history(run.services, run.context, askedOf(run))
}

/** Told from the facts as known on the finding's day; the two fingerprints say whether they are those that were sealed. */
async function rowsOf(run: Run, { revision, asOf, verdict, why, numbers, inputs }: Sealed): Promise<Rows> {
  const { services, context } = run
  const asked = askedOf(run)
  const [account] = await Assessment.view(services, context, { ...asked, asOf })
  const title = revisionName(revision, 'id')
  const amount = (name: string): Value => (typeof numbers[name] === 'number' ? numbers[name] : null)
  const causes = why.map((cause) => TEXT.causes[cause]).join(', ')
  const head = [title, asOf, verdictName(verdict), amount('required'), amount('confirmed'), amount('possible'), causes]
  if (account === undefined) return { Penilaian: [[...head, TEXT.unboundSays, null, inputs, null]], Baris: [] }
  const name = await namesFor(services, asked)
  const explanation = measuresInWords(account.explanation, 'id')
  return {
    Penilaian: [[...head, WORDS.verdict(account, name), WORDS.owed(account, explanation), inputs, account.inputs]],
    Baris: explanation.lines.map((line): Value[] => [
      ...[title, WORDS.heading(line.about), countedIn(line), WORDS.line(line, explanation, name)],
    ]),
  }
}

/** A measure and a report count for nothing by themselves; an exemption takes days away. */
function countedIn(line: { about: string; counted?: boolean | keyof typeof COUNTED }): Value {
  const { counted } = line
  if (counted === undefined) return null
  return typeof counted === 'boolean' ? (counted ? 'ya' : 'tidak') : COUNTED[counted]
}

function noneYet(): JobFailure {
  return new JobFailure({
    id: 'Kewajiban ini belum memiliki penilaian akhir. Tunggu sampai masa penilaiannya ditutup, lalu mulai lagi.',
    en: 'This duty has no final finding yet. Wait until its period is closed, and start again.',
  })
}
