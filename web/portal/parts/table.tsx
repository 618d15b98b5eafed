// A table of the portal: on a telephone each row is a block whose values carry their names, else it scrolls in itself.
import type { ComponentChildren } from 'preact'

export type Column<Row> = { name: string; of: (row: Row) => ComponentChildren; right?: boolean }

type Props<Row> = { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[]; id: (row: Row) => string }

export function Table<Row>({ caption, columns, rows, id }: Props<Row>) {
  return (
    <section class="overflow-x-auto" aria-label={caption} tabindex={0}>
      <table class="table max-sm:block">
        <caption class="sr-only">{caption}</caption>
        <thead class="text-base-content max-sm:sr-only">
          <tr>
            {columns.map(({ name, right }) => (
              <th key={name} scope="col" class={right === true ? 'text-right' : ''}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="max-sm:block">
          {rows.map((row) => (
            <tr key={id(row)} class="max-sm:block max-sm:border-b max-sm:border-base-300 max-sm:py-2">
              {columns.map((column, at) => (
                <Cell key={column.name} first={at === 0} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell<Row>({ first, column: { name, of, right }, row }: { first: boolean; column: Column<Row>; row: Row }) {
  const value = of(row)
  // What has no value needs no name on a telephone.
  const empty = value === false || value === null || value === undefined
  const look = `${empty ? 'max-sm:hidden' : 'max-sm:block'} max-sm:px-0 max-sm:py-1`
  if (first) {
    return (
      <th scope="row" class={`${look} max-sm:text-base`}>
        {value}
      </th>
    )
  }
  return (
    <td class={`${look} ${right === true ? 'sm:text-right tabular-nums' : ''}`}>
      <span class="font-semibold sm:hidden" aria-hidden="true">
        {name}:{' '}
      </span>
      {value}
    </td>
  )
}
