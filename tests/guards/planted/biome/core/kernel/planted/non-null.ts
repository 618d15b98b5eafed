export function firstOf(days: readonly string[]): string {
  return days[0]!
}
