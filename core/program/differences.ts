// What a reader can work out by taking published numbers from one another: how few partners a difference can leave.

/** The rows to which a partner's numbers are bound: a difference in which some of them stand and some do not shows it. */
export type Bound = readonly string[]

/**
 * The fewest partners that are left when some rows are taken from others, by any choice of rows; Infinity where every
 * choice cancels out. Rows that share no partner say nothing about one another, so each connected part is looked at by
 * itself. Whoever looks for less than `enough` is told the first such number.
 */
export function fewestLeft(bounds: readonly Bound[], enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (const part of connected(bounds)) least = Math.min(least, leastCut(part, enough))
  return least
}

/**
 * The least cut of a connected hypergraph (M. Queyranne, Minimizing symmetric submodular functions, 1998): order the
 * groups so that each next one clings most to those before; the last then stands apart most cheaply from the one before
 * it. These two become one group, until one is left.
 */
function leastCut(bounds: readonly Bound[], enough: number): number {
  let least = Number.POSITIVE_INFINITY
  let groups: (readonly string[])[] = [...new Set(bounds.flat())].map((row) => [row])
  while (groups.length > 1) {
    const order = ordered(bounds, groups)
    const [before = [], last = []] = order.slice(-2)
    least = Math.min(least, cutBy(bounds, new Set(last)))
    if (least < enough) return least
    groups = [...order.slice(0, -2), [...before, ...last]]
  }
  return least
}

function ordered(bounds: readonly Bound[], groups: readonly (readonly string[])[]): (readonly string[])[] {
  const rest = groups.map((group) => ({ group, alone: cutBy(bounds, new Set(group)) }))
  const taken = new Set<string>()
  const order: (readonly string[])[] = []
  while (rest.length > 0) {
    const clings = rest.map(({ group, alone }) => cutBy(bounds, new Set([...taken, ...group])) - alone)
    const [next] = rest.splice(clings.indexOf(Math.min(...clings)), 1)
    for (const row of next?.group ?? []) taken.add(row)
    order.push(next?.group ?? [])
  }
  return order
}

/** How many stand on both sides. */
function cutBy(bounds: readonly Bound[], side: ReadonlySet<string>): number {
  return bounds.filter((rows) => rows.some((row) => side.has(row)) && rows.some((row) => !side.has(row))).length
}

function connected(bounds: readonly Bound[]): Bound[][] {
  const parts: { rows: Set<string>; own: Bound[] }[] = []
  for (const bound of bounds) {
    const met = parts.filter(({ rows }) => bound.some((row) => rows.has(row)))
    const joined = {
      rows: new Set([...bound, ...met.flatMap(({ rows }) => [...rows])]),
      own: [bound, ...met.flatMap(({ own }) => own)],
    }
    for (const part of met) parts.splice(parts.indexOf(part), 1)
    parts.push(joined)
  }
  return parts.map(({ own }) => own)
}
