// The table: the foundation's in a shared stage, a throw-away copy of the same definition in somebody's own.
import { KEY_ATTRIBUTES, TABLE } from '../core/table/definition.ts'
import { sharedStage, told } from './stage.ts'

function ownCopy() {
  return new sst.aws.Dynamo('Table', {
    fields: Object.fromEntries(KEY_ATTRIBUTES.map((attribute) => [attribute, 'string'])),
    primaryIndex: { hashKey: TABLE.partitionKey, rangeKey: TABLE.sortKey },
    globalIndexes: Object.fromEntries(
      TABLE.indexes.map(({ name, partitionKey, sortKey }) => [name, { hashKey: partitionKey, rangeKey: sortKey }]),
    ),
    stream: STREAM[TABLE.stream],
    ttl: TABLE.expiry,
  })
}

/** SST's word for the definition's. */
const STREAM = { NEW_AND_OLD_IMAGES: 'new-and-old-images' } as const

/** Never to be linked: `link` grants `dynamodb:*`. What a function may do is said in access.ts. */
export const table = sharedStage === undefined ? ownCopy() : sst.aws.Dynamo.get('Table', told(sharedStage, 'tableName'))

export const streamArn = sharedStage === undefined ? table.nodes.table.streamArn : told(sharedStage, 'streamArn')
