// Supply beside demand: in each kecamatan the active IKM and the vacant slots, each number with its bar.
import type { Supply } from '../../../core/publish/program-view.ts'
import { kecamatanName } from '../../text/names.ts'
import { PROGRAM_TEXTS } from '../../text/program.ts'
import { type Language, numberText } from '../../text/text.ts'

export function SupplyTable({ supply, language }: { supply: readonly Supply[]; language: Language }) {
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
      <table class="table table-fixed table-sm">
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
