// The duties that are met as a map: from the published rows alone, so that it never tells more than their table.
import type { Row } from '../../core/program/schema.ts'
import { MAP_TEXTS } from '../text/map.ts'
import { kecamatanName } from '../text/names.ts'
import { type Language, numberText } from '../text/text.ts'
import { stepsTo } from './count-map.tsx'
import { type Area, MapLegend, RegencyMap } from './map.tsx'

const STEPS = stepsTo(100)

type Told = { parts: readonly string[]; percent: number; mark: string; says: string }

/**
 * Nothing while duties are running: none of them is met yet, and a map of zeros would read as if all had failed. Merged
 * kecamatan bear one letter instead of a number, for none of them has a number of its own.
 */
export function DutiesMap({ rows, language }: { rows: readonly Row[]; language: Language }) {
  const text = MAP_TEXTS[language]
  if (rows.length === 0 || rows.some(({ verdicts }) => verdicts.running > 0)) return null
  const told = toldOf(rows, language)
  const none: Area = { level: 0, mark: '–', says: text.notTold }
  const areas = new Map(
    told.flatMap(({ parts, percent, mark, says }) => {
      const level = STEPS.find(({ to }) => percent <= to)?.level ?? 3
      return parts.map((part): [string, Area] => [part, { level, mark, says }])
    }),
  )
  const merged = told.filter(({ parts }) => parts.length > 1)
  const range = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`)
  const legend = STEPS.map(({ level, from, to }) => ({ level, says: text.percent(range(from, to)) }))
  return (
    <div class="my-4 flex flex-wrap items-start gap-6">
      <RegencyMap areas={areas} others={none} label={text.dutiesMap} language={language}>
        <MapLegend rows={legend} language={language} />
      </RegencyMap>
      <div class="flex-[1_1_14rem] text-sm">
        <p>{text.duties}</p>
        {merged.length > 0 && (
          <>
            <p class="mt-2">{text.together}</p>
            <ul>
              {merged.map(({ parts, mark, says }) => (
                <li key={mark} class="border-b border-base-300 py-2">
                  <b>
                    {mark}: {says}
                  </b>
                  <span class="block">{parts.map(kecamatanName).toSorted().join(', ')}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

/** Rounded down: a hundred means all. Rows in which nothing binds have no share. */
function toldOf(rows: readonly Row[], language: Language): Told[] {
  const text = MAP_TEXTS[language]
  const letters = 'abcdefghijklmnopqrstuvw'.split('')
  return rows.flatMap(({ parts, verdicts, total }): Told[] => {
    const binding = total - verdicts.exempt
    if (binding === 0) return []
    const percent = Math.floor((verdicts.met / binding) * 100)
    const written = numberText(percent, language)
    const mark = parts.length === 1 ? written : (letters.shift() ?? '')
    return [{ parts, percent, mark, says: text.met(written) }]
  })
}
