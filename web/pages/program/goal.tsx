// The way to the programme's goal: what it aims at, what is not counted, and the ledger's numbers on the same scale.
import type { FigureName } from '../../../core/program/schema.ts'
import type { Counted } from '../../../core/publish/program-view.ts'
import { Entry } from '../../parts/entry.tsx'
import { figureName } from '../../parts/figure-table.tsx'
import { Tile } from '../../parts/figure-tile.tsx'
import { PROGRAM_TEXTS } from '../../text/program.ts'
import { type Language, numberText } from '../../text/text.ts'

/** New entrepreneurs that the programme aims at, as it was reported in 2018. */
const GOAL = 5_000

/** What else the ledger counts of IKM; none of it says that a business is new. */
const BESIDE: readonly FigureName[] = ['ikm.registered', 'ikm.active', 'ikm.placed']

export function Goal({ counted, language }: { counted: readonly Counted[]; language: Language }) {
  const text = PROGRAM_TEXTS[language].program
  const beside = BESIDE.flatMap((figure) => counted.find((each) => each.figure === figure) ?? [])
  const started = counted.find(({ figure }) => figure === 'ikm.started')
  const begun = started === undefined ? text.notCounted : numberText(started.value, language)
  return (
    <Entry id="tujuan" heading={text.goal} lead={text.goalLead}>
      <dl class="grid sm:grid-cols-2">
        <Tile name={text.goalName} value={numberText(GOAL, language)} />
        <Tile name={text.notCountedName} value={begun} strong />
      </dl>
      <p class="mt-4 max-w-prose">{text.goalSays}</p>
      {beside.length > 0 && (
        <>
          <h3 class="mt-6 text-xl">{text.scale}</h3>
          <p class="mt-1 max-w-prose text-sm">{text.scaleLead}</p>
          <ul class="mt-3 space-y-2">
            {beside.map(({ figure, value }) => (
              <li key={figure} class="whole">
                <span class="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
                  <span>{figureName(figure, language).name}</span>
                  <span class="tabular-nums">
                    {text.ofGoal(numberText(value, language), numberText(GOAL, language))}
                  </span>
                </span>
                <svg aria-hidden="true" class="mt-1 block h-4 w-full outline outline-base-content">
                  <rect
                    width={`${Math.round((Math.min(value, GOAL) / GOAL) * 10_000) / 100}%`}
                    height="16"
                    class="fill-success"
                  />
                </svg>
              </li>
            ))}
          </ul>
        </>
      )}
    </Entry>
  )
}
