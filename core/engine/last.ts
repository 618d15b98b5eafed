// "Last", as section 5 means it: by the named day, a tie goes to the later recorded, then to the later in the list.

/** The last of the items by `order`; of equal ones the one that stands later in the list. Undefined for an empty list. */
export function lastBy<Item>(items: readonly Item[], order: (item: Item) => readonly string[]): Item | undefined {
  let last: Item | undefined
  for (const item of items) {
    if (last === undefined || !isBefore(order(item), order(last))) last = item
  }
  return last
}

function isBefore(a: readonly string[], b: readonly string[]): boolean {
  for (const [i, value] of a.entries()) {
    const other = b[i]
    if (other !== undefined && value !== other) return value < other
  }
  return false
}
