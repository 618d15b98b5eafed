// The document client: one a process, with retries that cover a throttled or lost call.
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

export type Database = DynamoDBDocumentClient

/** `endpoint` and credentials come from the environment in a deployment and from the local machine on a developer's. */
export function databaseOf(config: DynamoDBClientConfig = {}): Database {
  return DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 5, ...config }), {
    marshallOptions: { removeUndefinedValues: true },
  })
}

/** Where entities live. */
export type TableAt = { client: Database; table: string }
