export function served(day: string, by: string): string {
  const proof = day
  return day
}
