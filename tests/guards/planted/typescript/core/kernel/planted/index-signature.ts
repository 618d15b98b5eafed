export function percentOf(terms: Record<string, number>): number | undefined {
  return terms.percent
}
