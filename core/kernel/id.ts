// Prefixed ids of a fixed length, lower case: `ikm_` + 26 letters and digits, sortable by the time they were made.
import { ulid } from 'ulid'
import * as z from 'zod/mini'

/** The kinds of things that carry an id; three letters each, so that no id is a prefix of another kind's. */
export const ID_KINDS = {
  ikm: 'ikm',
  product: 'prd',
  partner: 'mtr',
  outlet: 'otl',
  regulation: 'reg',
  rule: 'rul',
  slot: 'slt',
  proposal: 'prp',
  placement: 'plc',
  group: 'grp',
  visit: 'vis',
  confirmation: 'cnf',
  purchase: 'buy',
  answer: 'ans',
  payment: 'pay',
  measure: 'msr',
  report: 'rep',
  exemption: 'exm',
  case: 'cas',
  letter: 'ltr',
  appeal: 'apl',
  notice: 'ntc',
  account: 'acc',
  job: 'job',
  run: 'run',
  inquiry: 'inq',
  interest: 'itr',
  membership: 'mbr',
  invitation: 'inv',
  claim: 'clm',
  registration: 'rgs',
  starter: 'str',
  grievance: 'grv',
  media: 'med',
  certificate: 'crt',
  policy: 'pol',
} as const
export type IdKind = keyof typeof ID_KINDS

export type Id<K extends IdKind> = string & z.core.$brand<K>

/** Where new ids come from: the instant and the random numbers are arguments of an operation. */
export type IdSource = { instant: number; random: () => number }

const BODY = '[0-9a-hjkmnp-tv-z]{26}'

/** The schema of ids of one kind. */
export function idOf<K extends IdKind>(kind: K) {
  return z
    .string()
    .check(z.regex(new RegExp(`^${ID_KINDS[kind]}_${BODY}$`), { error: `is not the id of a ${kind}` }))
    .brand<K>()
}

/** A new id. `random` gives numbers from 0 (included) to 1 (excluded). */
export function newId<K extends IdKind>(kind: K, source: IdSource): Id<K> {
  return `${ID_KINDS[kind]}_${ulid(source.instant, source.random).toLowerCase()}` as Id<K>
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** The id that a hash names (64 hexadecimal digits): the same thing told twice is one thing. It sorts by nothing. */
export function idFrom<K extends IdKind>(kind: K, hash: string): Id<K> {
  const bytes = Buffer.from(hash, 'hex').subarray(0, 26)
  return `${ID_KINDS[kind]}_${Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')}` as Id<K>
}
