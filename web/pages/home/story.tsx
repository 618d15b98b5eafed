// The story of the front page: what was reported in 2018, why such rules fail, and what the ledger does instead.
import { fillOf } from '../../parts/day-patterns.tsx'
import { Entry } from '../../parts/entry.tsx'
import { Tile } from '../../parts/figure-tile.tsx'
import { type Language, TEXTS } from '../../text/text.ts'

export function Why({ language }: { language: Language }) {
  const { front } = TEXTS[language]
  return (
    <Entry id="mengapa" heading={front.why}>
      <p class="badge badge-outline h-auto py-1">{front.reported}</p>
      <div class="max-w-xl">
        <dl class="grid sm:grid-cols-2">
          {Object.entries(front.reports).map(([name, { value, says }]) => (
            <Tile key={name} name={says} value={value} strong />
          ))}
        </dl>
      </div>
      <p class="mt-2 text-sm">{front.reportSource}</p>
      <p class="mt-6 max-w-prose text-lg">{front.plan}</p>
      <ul class="mt-6">
        {front.failures.map(({ problem, answer }, at) => (
          <li key={problem} class="grid gap-1 border-t border-base-300 py-4 md:grid-cols-2 md:gap-8">
            <p>
              <span class={`block text-sm ${at > 0 ? 'md:sr-only' : ''}`}>{front.problem}</span>
              {problem}
            </p>
            <p class="font-semibold">
              <span class={`block text-sm font-normal ${at > 0 ? 'md:sr-only' : ''}`}>{front.answer}</span>
              {answer}
            </p>
          </li>
        ))}
      </ul>
    </Entry>
  )
}

export function Steps({ language }: { language: Language }) {
  const { front } = TEXTS[language]
  return (
    <Entry id="cara" heading={front.how} lead={front.lead}>
      <ol class="grid gap-x-6 gap-y-8 md:grid-cols-3">
        {front.steps.map(({ title, says }, at) => (
          <li key={title} class="flex gap-4 md:flex-col md:gap-2">
            <span aria-hidden="true" class="sign w-8 shrink-0 text-5xl text-secondary">
              {at + 1}
            </span>
            <div>
              <h3 class="text-xl">{title}</h3>
              <p class="mt-1">{says}</p>
            </div>
          </li>
        ))}
      </ol>
    </Entry>
  )
}

export function Silence({ language }: { language: Language }) {
  const { front } = TEXTS[language]
  return (
    <Entry id="diam" heading={front.silence} lead={front.silenceLead}>
      <ul class="grid gap-6 md:grid-cols-3">
        {(['confirmed', 'possible', 'denied'] as const).map((state) => (
          <li key={state}>
            <svg aria-hidden="true" class="bar">
              <rect width="100%" height="100%" fill={fillOf(state)} />
            </svg>
            <h3 class="mt-3 text-xl">{front.answers[state].title}</h3>
            <p class="mt-1">{front.answers[state].says}</p>
          </li>
        ))}
      </ul>
    </Entry>
  )
}
