// The bars of days, slot by slot, with their legend; beyond the first ones folded.
import type { SlotBar } from '../../../core/engine/bars.ts'
import { Legend } from '../../parts/day-patterns.tsx'
import { Entry } from '../../parts/entry.tsx'
import { Axis, Bar, statesOf } from '../../parts/slot-bar.tsx'
import { dayText, type Language, TEXTS } from '../../text/text.ts'

/** More bars than this are folded behind the first ones. */
const SHOWN = 8

type BarsProps = { bars: readonly SlotBar[]; names: Readonly<Record<string, string>>; language: Language }

export function Bars({ bars, names, language }: BarsProps) {
  const { finding: text } = TEXTS[language]
  const [stretches = []] = bars.map((bar) => bar.stretches)
  const first = stretches[0]?.from
  const last = stretches.at(-1)?.to
  if (first === undefined || last === undefined) {
    return (
      <Entry id="hari" heading={text.bars}>
        <p>{text.barsNone}</p>
      </Entry>
    )
  }
  const drawn = bars.map(({ slot, stretches }) => (
    <Bar key={slot} label={nameOf(slot, names)} stretches={stretches} language={language} />
  ))
  const more = drawn.length - SHOWN
  return (
    <Entry id="hari" heading={text.bars} lead={text.barsLead(dayText(first, language), dayText(last, language))}>
      <Legend states={statesOf(bars.map((bar) => bar.stretches))} language={language} />
      <div class="mt-4">
        <Axis stretches={stretches} language={language} />
        {more > 1 ? drawn.slice(0, SHOWN) : drawn}
      </div>
      {more > 1 && (
        <details class="fold">
          <summary>{text.moreBars(more)}</summary>
          {drawn.slice(SHOWN)}
        </details>
      )}
    </Entry>
  )
}

function nameOf(slot: string, names: BarsProps['names']): string {
  return (Object.hasOwn(names, slot) ? names[slot] : undefined) ?? slot
}
