import type { Verdict } from '../../engine/finding.ts'

export function colourOf(verdict: Verdict): string {
  let colour = 'red'
  switch (verdict) {
    case 'met':
      colour = 'green'
  }
  return colour
}
