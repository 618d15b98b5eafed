// Reading the numbers of a period.
import * as z from 'zod/mini'
import type { Period } from '../kernel/period.ts'
import type { Services } from '../table/service.ts'
import { PeriodFigure } from './schema.ts'

/** All numbers of the period: one Query. */
export async function figuresIn(services: Services, period: Period): Promise<PeriodFigure[]> {
  const { data } = await services.entities.periodFigure.query.ofPeriod({ period }).go({ pages: 'all' })
  return z.parse(z.array(PeriodFigure), data)
}
