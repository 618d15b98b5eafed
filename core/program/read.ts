// Reading the programme's numbers: those of a period, what is published of periods, and the wholes of days.
import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import type { Period } from '../kernel/period.ts'
import type { Services } from '../table/service.ts'
import { Distribution, FIGURES, Figure, type FigureName, PeriodFigure } from './schema.ts'

/** All numbers of the period that are not zero, or once were not: one Query. */
export async function figuresIn(services: Services, period: Period): Promise<PeriodFigure[]> {
  const { data } = await services.entities.periodFigure.query.ofPeriod({ period }).go({ pages: 'all' })
  return z.parse(z.array(PeriodFigure), data)
}

/** What is published of the periods, by known keys; nothing of one in which nothing was judged. */
export async function distributionsOf(services: Services, periods: readonly Period[]): Promise<Distribution[]> {
  const found = await services.entities.distribution.get(periods.map((period) => ({ period }))).go()
  return z.parse(z.array(Distribution), allOf(found))
}

/** The whole of each figure on each of the days, by known keys: half a read unit each. */
export async function wholesOn(
  services: Services,
  days: readonly Day[],
  figures: readonly FigureName[] = FIGURES,
): Promise<Figure[]> {
  if (days.length === 0) return []
  const keys = days.flatMap((on) => figures.map((figure) => ({ figure, on, part: 'all' })))
  return z.parse(z.array(Figure), allOf(await services.entities.figure.get(keys).go()))
}

/** A busy table may answer a part of a batch: then nothing was read, and the caller's caller tries again. */
function allOf({ data, unprocessed }: { data: unknown[]; unprocessed: unknown[] }): unknown[] {
  if (unprocessed.length > 0) throw new Error(`${unprocessed.length} rows were not read: the table is busy`)
  return data
}
