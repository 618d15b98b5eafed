type Clock = 'working' | 'calendar'

export function daysOf(clock: Clock): number {
  let days = 0
  switch (clock) {
    case 'working':
      days = 5
  }
  return days
}
