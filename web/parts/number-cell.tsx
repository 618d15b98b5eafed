// A cell of a table of numbers; a dash where nothing was counted.
import { type Language, numberText } from '../text/text.ts'

export function NumberCell({ value, language }: { value: number | undefined; language: Language }) {
  return <td class="text-right tabular-nums">{value === undefined ? '–' : numberText(value, language)}</td>
}
