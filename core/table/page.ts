// One page of a list: one Query, a cursor that continues this question and no other.
import { foreignCursor, type Page, type PageKey, readCursor, writeCursor } from '../kernel/cursor.ts'

type Asked = { limit: number; cursor?: string | undefined }

/**
 * Runs one Query for a page. `question` names the list with everything that it was asked with, so that a cursor of
 * another list is refused. `query` gets ElectroDB's raw options and gives its raw answer.
 */
export async function page<Row, Item>(
  question: string,
  asked: Asked,
  query: (options: {
    limit: number
    /** ElectroDB's types call every cursor a text; with the raw pager it is the key itself. */
    cursor: string | null
    pager: 'raw'
  }) => Promise<{ data: Row[]; cursor: unknown }>,
  toItem: (row: Row) => Item,
): Promise<Page<Item>> {
  const start: unknown = readCursor(question, asked.cursor) ?? null
  const { data, cursor } = await query({ limit: asked.limit, cursor: start as string | null, pager: 'raw' }).catch(
    (error: unknown) => {
      throw start !== null && isRefusedKey(error) ? foreignCursor() : error
    },
  )
  return { items: data.map(toItem), next: writeCursor(question, (cursor ?? null) as PageKey | null) }
}

/** DynamoDB refuses a key of another place as invalid; a throttled or lost request says nothing of the cursor. */
function isRefusedKey(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && cause.name === 'ValidationException'
}
