// Supply beside demand: in each kecamatan the active IKM and the vacant slots, as two maps and each number with its bar.
import type { Supply } from '../../../core/publish/program-view.ts'
import { CountMap } from '../../parts/count-map.tsx'
import { MAP_TEXTS } from '../../text/map.ts'
import { kecamatanName } from '../../text/names.ts'
import { PROGRAM_TEXTS } from '../../text/program.ts'
import { type Language, numberText } from '../../text/text.ts'

export function SupplyOf({ supply, language }: { supply: readonly Supply[]; language: Language }) {
  const text = PROGRAM_TEXTS[language].program
  const most = Math.max(1, ...supply.flatMap(({ ikm, vacant }) => [ikm, vacant]))
  const lacking = supply.filter(({ ikm, vacant }) => vacant > 0 && ikm === 0)
  return (
    <>
      {lacking.length > 0 && (
        <p class="mb-3 max-w-prose font-semibold">
          {text.lacking(lacking.map((row) => kecamatanName(row.kecamatan)).join(', '))}
        </p>
      )}
      <SupplyMaps supply={supply} most={most} language={language} />
      <table class="table table-fixed">
        <thead class="text-base-content">
          <tr>
            <th scope="col" class="px-0">
              {text.kecamatan}
            </th>
            <th scope="col">{text.active}</th>
            <th scope="col">{text.vacant}</th>
          </tr>
        </thead>
        <tbody>
          {supply.map((row) => (
            <tr key={row.kecamatan}>
              <th scope="row" class="px-0">
                {kecamatanName(row.kecamatan)}
              </th>
              <Cell value={row.ikm} most={most} fill="fill-success" language={language} />
              <Cell value={row.vacant} most={most} fill="fill-secondary" language={language} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type MapsProps = { supply: readonly Supply[]; most: number; language: Language }

/**
 * The same steps in both, so that they can be compared. The way into each kecamatan is by the first alone; the second
 * has none, or the keyboard would pass two times through all of them.
 */
function SupplyMaps({ supply, most, language }: MapsProps) {
  const text = PROGRAM_TEXTS[language].program
  const words = MAP_TEXTS[language]
  const of = (count: 'ikm' | 'vacant') => new Map(supply.map((row) => [row.kecamatan, row[count]]))
  return (
    <div class="mb-6 grid gap-6 sm:grid-cols-2">
      <div>
        <h3 class="text-xl">{text.active}</h3>
        <CountMap
          values={of('ikm')}
          says={words.active}
          most={most}
          label={words.activeMap}
          links
          language={language}
        />
      </div>
      <div>
        <h3 class="text-xl">{text.vacant}</h3>
        <CountMap
          values={of('vacant')}
          says={words.vacant}
          most={most}
          tone="secondary"
          label={words.vacantMap}
          language={language}
        />
      </div>
    </div>
  )
}

type CellProps = { value: number; most: number; fill: string; language: Language }

/** Both columns share one scale, so that they can be compared. */
function Cell({ value, most, fill, language }: CellProps) {
  return (
    <td>
      <span class="flex items-center gap-2">
        <span class="w-8 shrink-0 text-right tabular-nums">{numberText(value, language)}</span>
        <svg aria-hidden="true" class="h-3 min-w-0 flex-1">
          <rect width={`${Math.round((value / most) * 10_000) / 100}%`} height="12" class={fill} />
        </svg>
      </span>
    </td>
  )
}
