// What of the table's stream invokes a consumer at all; everything else is let go without a call.

/** A notice that was just written and waits. */
export const WAITING = {
  eventName: ['INSERT'],
  dynamodb: { NewImage: { __edb_e__: { S: ['notice'] }, state: { S: ['waiting'] } } },
}

/** A job that was started, or handed on by a worker whose time was up. */
export const JOB_WAITING = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { NewImage: { __edb_e__: { S: ['job'] }, state: { S: ['waiting'] } } },
}

/** The entities that a published page shows; a test holds them to core/publish/touched.ts. */
export const SHOWN = [
  'ikm',
  'product',
  'contact',
  'confirmation',
  'placement',
  'slot',
  'outlet',
  'partner',
  'figure',
  'distribution',
  'regulation',
  'rule-version',
]

/** Such an item that was written, or that is gone and has an old image alone. */
export const CHANGED = [
  { eventName: ['INSERT', 'MODIFY'], dynamodb: { NewImage: { __edb_e__: { S: SHOWN } } } },
  { eventName: ['REMOVE'], dynamodb: { OldImage: { __edb_e__: { S: SHOWN } } } },
]
