// How each row of a told finding counted, section by section, in the order in which `tell` writes them.
import type { Counted, Explanation, Line } from '../../../core/engine/explain.ts'

const ORDER = ['measure', 'report', 'exemption', 'slot', 'placement', 'ikm', 'product', 'purchase'] as const

/** Undefined for rows that are no count (a measure, a report, an exemption). */
export function countedOf({ lines }: Explanation): (Counted | undefined)[][] {
  return ORDER.map((about) => lines.filter((line) => line.about === about).map(signOf)).filter(
    (section) => section.length > 0,
  )
}

function signOf(line: Line): Counted | undefined {
  switch (line.about) {
    case 'measure':
    case 'report':
    case 'exemption':
      return undefined
    case 'slot':
    case 'placement':
    case 'ikm':
    case 'product':
    case 'purchase':
      return line.counted
  }
}
