// What a function may do with the table, action by action: it reads, and writes only where it is asked for.
import { SEALED_PREFIX, SIGN_IN_PREFIXES } from '../core/table/definition.ts'

/**
 * `seal` writes and may also put new items under the sealed prefix: final findings, enacted rule versions. `sign-in`
 * writes and may also delete, what is the sign-in's own: sessions, codes, passkeys, and whose an address of mail is.
 */
export type TableAccess = 'none' | 'read' | 'write' | 'seal' | 'sign-in'

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
/** Items are written whole. A transaction needs the actions of its parts and has none of its own. */
const WRITE = ['dynamodb:PutItem']
/** Denied to all where it is sealed, so that no right that is added later reaches it. A batch can delete. */
const UNSEALING = [
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:PartiQLUpdate',
  'dynamodb:PartiQLDelete',
]

/**
 * The statements for a table's ARN. A put replaces an item without asking, and IAM can't tell it from a create: that a
 * sealed item is never overwritten rests on the create condition, and that few functions can try rests on `seal`.
 */
export function tableStatements<Arn>(access: TableAccess, arn: Arn, indexes: Arn) {
  if (access === 'none') return []
  const read = { actions: READ, resources: [arn, indexes] }
  if (access === 'read') return [read]
  return [
    read,
    { actions: WRITE, resources: [arn] },
    ...(access === 'sign-in' ? [deleting(arn)] : []),
    {
      effect: 'deny' as const,
      actions: access === 'seal' ? UNSEALING : ['dynamodb:PutItem', ...UNSEALING],
      resources: [arn],
      conditions: [{ test: 'ForAnyValue:StringLike', variable: 'dynamodb:LeadingKeys', values: [`${SEALED_PREFIX}*`] }],
    },
  ]
}

/** Each key that a request names must be one of these. */
export function deleting<Arn>(arn: Arn) {
  const values = SIGN_IN_PREFIXES.map((prefix) => `${prefix}*`)
  return {
    actions: ['dynamodb:DeleteItem'],
    resources: [arn],
    conditions: [{ test: 'ForAllValues:StringLike', variable: 'dynamodb:LeadingKeys', values }],
  }
}
