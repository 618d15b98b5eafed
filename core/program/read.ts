// Reading the programme's numbers: those of a period, what is published of periods, and the wholes of days.
import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import type { Period } from '../kernel/period.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { Distribution, FIGURES, Figure, type FigureName, PeriodFigure } from './schema.ts'

/** All numbers of the period that are not zero, or once were not: one Query. */
export async function figuresIn(services: Services, period: Period): Promise<PeriodFigure[]> {
  const { data } = await services.entities.periodFigure.query.ofPeriod({ period }).go({ pages: 'all' })
  return z.parse(z.array(PeriodFigure), data)
}

/** What is published of the periods, by known keys; nothing of one in which nothing was judged. */
export async function distributionsOf(services: Services, periods: readonly Period[]): Promise<Distribution[]> {
  const found = await whole(
    periods.map((period): { period: string } => ({ period })),
    (keys) => services.entities.distribution.get(keys).go(),
  )
  return z.parse(z.array(Distribution), found)
}

/** The whole of each figure on each of the days, by known keys: half a read unit each. */
export async function wholesOn(
  services: Services,
  days: readonly Day[],
  figures: readonly FigureName[] = FIGURES,
): Promise<Figure[]> {
  const found = await whole(
    days.flatMap((on) =>
      figures.map((figure): Record<'figure' | 'on' | 'part', string> => ({ figure, on, part: 'all' })),
    ),
    (keys) => services.entities.figure.get(keys).go(),
  )
  return z.parse(z.array(Figure), found)
}
