// One page of a list: one Query, a cursor that continues this question and no other.
import { foreignCursor, type Page, type PageKey, readCursor, writeCursor } from '../kernel/cursor.ts'
import { wasRefusedAs } from './cause.ts'

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
      // A key of another place is invalid; a throttled or lost request says nothing of the cursor.
      throw start !== null && wasRefusedAs('ValidationException', error) ? foreignCursor() : error
    },
  )
  return { items: data.map(toItem), next: writeCursor(question, (cursor ?? null) as PageKey | null) }
}
