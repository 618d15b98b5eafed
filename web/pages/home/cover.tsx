// The cover of the front page: the promise on the cloth, and a shelf that shows how it reads.
import { day } from '../../../core/kernel/day.ts'
import { Legend } from '../../parts/day-patterns.tsx'
import { Scales, Tumpal } from '../../parts/motifs.tsx'
import { Axis, Bar, type Stretches, statesOf } from '../../parts/slot-bar.tsx'
import { type Language, TEXTS } from '../../text/text.ts'

/** An invented quarter: one slot kept, one unanswered, one filled late. */
const PICTURE: Record<'a' | 'b' | 'c', Stretches> = {
  a: [{ state: 'confirmed', from: day('2026-07-01'), to: day('2026-09-30'), days: 92 }],
  b: [
    { state: 'confirmed', from: day('2026-07-01'), to: day('2026-07-31'), days: 31 },
    { state: 'possible', from: day('2026-08-01'), to: day('2026-09-30'), days: 61 },
  ],
  c: [
    { state: 'vacant', from: day('2026-07-01'), to: day('2026-07-22'), days: 22 },
    { state: 'confirmed', from: day('2026-07-23'), to: day('2026-09-30'), days: 70 },
  ],
}

export function Cover({ language }: { language: Language }) {
  const { front } = TEXTS[language]
  return (
    <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
      <Scales />
      <div class="wrap grid items-center gap-8 py-10 lg:grid-cols-[7fr_6fr] lg:gap-12 lg:py-16">
        <div>
          <h1 class="text-[clamp(1.75rem,11vw,2.5rem)] sm:text-5xl lg:text-6xl">{front.heading}</h1>
          <p class="mt-5 max-w-prose text-lg">{front.lead}</p>
          <p class="screen mt-6 flex flex-wrap gap-x-5 gap-y-1">
            <a class="btn btn-accent min-h-11" href="#contoh">
              {front.toExamples}
            </a>
            <a
              class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4 hover:decoration-2"
              href="#cara"
            >
              {front.toSteps}
            </a>
          </p>
        </div>
        <figure class="shelf bg-base-100 p-4 text-base-content sm:p-6">
          <figcaption>
            <strong class="sign text-xl">{front.picture}</strong>
            <span class="mt-1 mb-4 block text-sm">{front.pictureNote}</span>
          </figcaption>
          <Axis stretches={PICTURE.a} language={language} />
          <Bar label={front.pictureRows.a} stretches={PICTURE.a} language={language} />
          <Bar label={front.pictureRows.b} stretches={PICTURE.b} language={language} />
          <Bar label={front.pictureRows.c} stretches={PICTURE.c} language={language} />
          <div class="mt-2 border-t border-base-300 pt-3">
            <Legend states={statesOf(Object.values(PICTURE))} language={language} />
          </div>
        </figure>
      </div>
      <Tumpal />
    </div>
  )
}
