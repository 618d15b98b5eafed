// How a quarter reads in the ledger: an invented shelf of three slots, day by day.
import { day } from '../../../core/kernel/day.ts'
import { Legend } from '../../parts/day-patterns.tsx'
import { Entry } from '../../parts/entry.tsx'
import { Axis, Bar, type Stretches, statesOf } from '../../parts/slot-bar.tsx'
import { type Language, TEXTS } from '../../text/text.ts'

/** One slot kept, one unanswered, one filled late. */
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

export function Picture({ language }: { language: Language }) {
  const { front } = TEXTS[language]
  return (
    <Entry id="triwulan" heading={front.picture} lead={front.pictureNote}>
      <div class="shelf bg-base-200 p-4 sm:p-6">
        <Axis stretches={PICTURE.a} language={language} />
        <Bar label={front.pictureRows.a} stretches={PICTURE.a} language={language} />
        <Bar label={front.pictureRows.b} stretches={PICTURE.b} language={language} />
        <Bar label={front.pictureRows.c} stretches={PICTURE.c} language={language} />
        <div class="mt-2 border-t border-base-300 pt-3">
          <Legend states={statesOf(Object.values(PICTURE))} language={language} />
        </div>
      </div>
    </Entry>
  )
}
