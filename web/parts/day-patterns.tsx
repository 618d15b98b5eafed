// How each state of a day looks: a colour and a pattern, so that neither is needed alone.
import { DAY_STATES, type DayState } from '../../core/engine/bars.ts'
import { type Language, TEXTS } from '../text/text.ts'

/** The fill of a state, for any drawing of the page. */
export function fillOf(state: DayState): string {
  return `url(#hari-${state})`
}

/** The patterns that `fillOf` refers to; once a page. */
export function DayPatterns() {
  return (
    <>
      <pattern id="hari-confirmed" width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v8H0z" class="fill-success" />
      </pattern>
      <pattern id="hari-possible" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0h8v8H0z" class="fill-accent" />
        <path d="M0 0h3v8H0z" class="fill-accent-content" />
      </pattern>
      <pattern id="hari-denied" width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v8H0z" class="fill-error" />
        <path d="m1.5 1.5 5 5m0-5-5 5" class="stroke-error-content" stroke-width="1.5" />
      </pattern>
      <pattern id="hari-vacant" width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v8H0z" class="fill-base-100" />
        <circle cx="4" cy="4" r="1.3" class="fill-base-content" />
      </pattern>
      <pattern id="hari-not-obligated" width="8" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v6H0z" class="fill-base-300" />
        <path d="M0 3h8" class="stroke-base-content" stroke-width="0.75" />
      </pattern>
      <pattern id="hari-ahead" width="6" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0h6v8H0z" class="fill-base-100" />
        <path d="M3 0v8" class="stroke-info" stroke-width="1" />
      </pattern>
    </>
  )
}

/** A small field of the pattern, beside its name. */
export function Swatch({ state }: { state: DayState }) {
  return (
    <svg aria-hidden="true" class="inline-block h-5 w-8 shrink-0 outline outline-base-content" width="32" height="20">
      <rect width="100%" height="100%" fill={fillOf(state)} />
    </svg>
  )
}

/** The legend of the states that occur. */
export function Legend({ states, language }: { states: ReadonlySet<DayState>; language: Language }) {
  const text = TEXTS[language]
  return (
    <ul class="flex flex-wrap gap-x-5 gap-y-2 text-sm" aria-label={text.finding.legend}>
      {DAY_STATES.filter((state) => states.has(state)).map((state) => (
        <li key={state} class="flex items-center gap-2">
          <Swatch state={state} /> {text.days[state]}
        </li>
      ))}
    </ul>
  )
}
