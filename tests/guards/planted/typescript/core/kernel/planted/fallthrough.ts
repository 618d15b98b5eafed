export function days(clock: string): number {
  let days = 0
  switch (clock) {
    case 'working':
      days = 5
    case 'calendar':
      days = 7
  }
  return days
}
