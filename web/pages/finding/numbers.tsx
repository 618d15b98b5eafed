// What is owed under which article, and how much of it is there.
import type { Explanation } from '../../../core/engine/explain.ts'
import type { Finding } from '../../../core/engine/finding.ts'
import { Swatch } from '../../parts/day-patterns.tsx'
import { Entry } from '../../parts/entry.tsx'
import { Shelf, Tile } from '../../parts/figure-tile.tsx'
import { Meter } from '../../parts/meter.tsx'
import { amountOf, type Language, TEXTS } from '../../text/text.ts'

type NumbersProps = { finding: Finding; explanation: Explanation; owed: string; language: Language }

export function Numbers({ finding, explanation, owed, language }: NumbersProps) {
  const { finding: text } = TEXTS[language]
  return (
    <Entry id="angka" heading={text.numbers}>
      <p class="max-w-prose text-lg">{owed}</p>
      <Measured finding={finding} explanation={explanation} language={language} />
    </Entry>
  )
}

function Measured({ finding, explanation, language }: Omit<NumbersProps, 'owed'>) {
  const { finding: text } = TEXTS[language]
  const { base, required, confirmed, possible, distinctIkm } = finding
  if (required === undefined || confirmed === undefined || possible === undefined) {
    return <p class="mt-4 max-w-prose">{text.uncomputed}</p>
  }
  const missing = Math.max(0, required - confirmed)
  const parts = [
    { state: 'confirmed', amount: confirmed, name: text.confirmed },
    { state: 'possible', amount: possible - confirmed, name: text.possible },
    { state: 'vacant', amount: required - possible, name: text.uncovered },
  ] as const
  const words = (amount: number) => Object.values(amountOf(base, amount, language)).join(' ')
  return (
    <>
      <Shelf>
        <Tile name={text.owed} means={text.owedMeans} {...amountOf(base, required, language)} />
        <Tile name={text.confirmed} means={text.confirmedMeans} {...amountOf(base, confirmed, language)} />
        <Tile name={text.possible} means={text.possibleMeans} {...amountOf(base, possible, language)} />
        <Tile
          name={text.missing}
          means={text.missingMeans}
          {...amountOf(base, missing, language)}
          strong={missing > 0}
        />
      </Shelf>
      <div class="whole mt-6">
        <Meter
          owed={required}
          confirmed={confirmed}
          possible={possible}
          words={text.meter(words(required), words(confirmed), words(possible))}
        />
        <ul class="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          {parts
            .filter(({ amount }) => amount > 0)
            .map(({ state, name }) => (
              <li key={state} class="flex items-center gap-2">
                <Swatch state={state} /> {name}
              </li>
            ))}
          <li>{text.meterMark}</li>
        </ul>
      </div>
      {distinctIkm !== undefined && explanation.distinctNeeded > 0 && (
        <p class="mt-4">{text.distinct(explanation.distinctNeeded, distinctIkm.confirmed, distinctIkm.possible)}</p>
      )}
    </>
  )
}
