// What a finding says of itself, in both languages side by side.
import { accountOf } from '../../core/engine/account.ts'
import { type Explanation, explain, type Line } from '../../core/engine/explain.ts'
import type { Finding } from '../../core/engine/finding.ts'
import { type GoodFaith, goodFaithOf } from '../../core/engine/good-faith.ts'
import { judge } from '../../core/engine/judge.ts'
import { tell } from '../../core/engine/words/tell.ts'
import type { Told } from '../../core/engine/words/vocabulary.ts'
import { type Changes, matter } from './scenario.ts'

export type Both<Value> = { id: Value; en: Value }

/** The whole of it. */
export function toldOf(changes: Changes, name?: (id: string) => string): Both<Told> {
  const { explanation, goodFaith, inputs: _, ...finding } = accountOf(matter(changes))
  const words = (language: 'id' | 'en') => tell(finding, explanation, goodFaith, language, name)
  return { id: words('id'), en: words('en') }
}

/** The finding of a plain July, with what differs, told without any line. */
export function saying(finding: Partial<Finding>, explanation: Partial<Explanation> = {}): Both<Told> {
  const plain = matter()
  const said = { ...judge(plain), ...finding }
  const why = { ...explain(plain), lines: [], ...explanation }
  const words = (language: 'id' | 'en') => tell(said, why, goodFaithOf(plain), language)
  return { id: words('id'), en: words('en') }
}

/** The sentence of one line. */
export function sentenceOf(line: Line, explanation: Partial<Explanation> = {}): Both<string> {
  const { id, en } = saying({}, { ...explanation, lines: [line] })
  const sentence = ({ sections }: Told) => sections.flatMap(({ sentences }) => sentences).join('\n')
  return { id: sentence(id), en: sentence(en) }
}

/** The sentences of good faith. */
export function goodFaithWords(goodFaith: GoodFaith, name?: (id: string) => string): Both<string[]> {
  const plain = matter()
  const words = (language: 'id' | 'en') => tell(judge(plain), explain(plain), goodFaith, language, name).goodFaith
  return { id: words('id'), en: words('en') }
}

/** What is said of each reason for a standing that was decided on 10 July, by how it counts. */
export const STANDING_WORDS = [
  [
    'seen',
    'confirmed',
    'terkonfirmasi; dilihat petugas pada 10 Juli 2026',
    'confirmed; seen by an officer on 10 July 2026',
  ],
  [
    'not-seen',
    'no',
    'tidak dihitung; petugas tidak menemukannya pada 10 Juli 2026',
    'does not count; an officer did not find it on 10 July 2026',
  ],
  [
    'officer-yes',
    'confirmed',
    'terkonfirmasi; petugas memutuskan ya berdasarkan dokumen',
    'confirmed; an officer ruled yes on papers',
  ],
  [
    'officer-no',
    'no',
    'tidak dihitung; petugas memutuskan tidak berdasarkan dokumen',
    'does not count; an officer ruled no on papers',
  ],
  ['ikm-yes', 'confirmed', 'terkonfirmasi; IKM menjawab benar', 'confirmed; the IKM answered yes'],
  ['ikm-no', 'no', 'tidak dihitung; IKM menjawab tidak', 'does not count; the IKM answered no'],
  ['ikm-unknown', 'possible', 'mungkin; IKM menjawab tidak tahu', 'possible; the IKM does not know'],
  [
    'unanswered',
    'possible',
    'mungkin; IKM belum menjawab; belum menjawab tidak pernah berarti ya',
    'possible; the IKM has not answered; unanswered is never yes',
  ],
] as const
