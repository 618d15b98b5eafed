// An open dataset: columns and a key, and the table that comes out of its rows in an order that does not change.
import type { Both, Cell, Column, ColumnInfo } from './column.ts'

export type Dataset = {
  /** Its name in addresses: `/data/<id>.csv`. */
  readonly id: string
  readonly title: Both
  readonly about: Both
  /** The columns that name a row; of two rows with the same key there is one. */
  readonly key: readonly string[]
  readonly columns: readonly ColumnInfo[]
}

/** Each row has a cell for each column, in their order. */
export type Table = { readonly dataset: Dataset; readonly rows: readonly (readonly Cell[])[] }

export type Tabular<Row> = { readonly dataset: Dataset; readonly table: (rows: readonly Row[]) => Table }

export function datasetOf<Row>(given: Omit<Dataset, 'columns'> & { columns: readonly Column<Row>[] }): Tabular<Row> {
  const { columns, ...named } = given
  const dataset: Dataset = { ...named, columns: columns.map(({ of: _, ...info }) => info) }
  const at = given.key.map((name) => columns.findIndex((column) => column.name === name))
  const keyOf = (row: readonly Cell[]) => at.map((nth) => String(row[nth])).join('\n')
  return {
    dataset,
    table: (rows) => {
      const cells = rows.map((row) => columns.map(({ of }) => of(row) ?? null))
      const byKey = new Map(cells.map((row) => [keyOf(row), row]))
      return { dataset, rows: [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) }
    },
  }
}
