// How long to wait before asking again how far a job is.

/** From one second on, each time half as much again, at most 15 seconds. */
export function nextPause(turn: number): number {
  return Math.min(1000 * 1.5 ** turn, 15_000)
}
