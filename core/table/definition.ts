// The one table, in one place for the local machine, SST and the CDK foundation: keys, indexes, expiry, stream.

export const INDEX_NAMES = ['gsi1', 'gsi2', 'gsi3', 'gsi4', 'gsi5'] as const

/** Five generic sparse indexes from day one: keys can't be added for old items after the first deploy. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: INDEX_NAMES.map((name) => ({ name, partitionKey: `${name}pk`, sortKey: `${name}sk` })),
  /** Seconds since 1970; what has expired may still be read for a while. */
  expiry: 'expiresAt',
  stream: 'NEW_AND_OLD_IMAGES',
} as const

/** Every attribute that is part of a key, with its type: all are strings. */
export const KEY_ATTRIBUTES: readonly string[] = [
  TABLE.partitionKey,
  TABLE.sortKey,
  ...TABLE.indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
]

/** ElectroDB's service names: what is sealed lies under a prefix of its own, where the deploy denies update and delete. */
export const SERVICE = 'etalase'
export const SEALED_SERVICE = 'sealed'
/** The beginning of every sealed partition key, for `dynamodb:LeadingKeys`. */
export const SEALED_PREFIX = `$${SEALED_SERVICE}#`

/** The beginnings of what is deleted when somebody signs out: the sign-in's rows, and whose an address of mail is. */
export const SIGN_IN_PREFIXES = [`$${SERVICE}#signin_`, `$${SERVICE}#rule_signin-email#`] as const
