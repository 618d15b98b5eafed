// What DynamoDB said to a request that an entity made: ElectroDB wraps the error and keeps it as the cause.

/** Whether DynamoDB refused with an exception of this name. */
export function wasRefusedAs(name: string, error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && cause.name === name
}
