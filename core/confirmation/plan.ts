// What an answer or a ruling about a placement writes: pure, so that the seed and imports make the same.
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { monthOf, type Period, spanOf } from '../kernel/period.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Placement } from '../placement/schema.ts'
import { create, type Plan, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Confirmation } from './schema.ts'

type Said = Pick<Confirmation, 'id' | 'month' | 'by' | 'answer' | 'reason' | 'photo'>

/** One further row, under the first day of its month. A month that has not begun has nothing to be said of. */
export function answerPlan(
  entities: Entities,
  { today }: Pick<Context, 'today'>,
  placement: Placement,
  said: Said,
): Plan<{ confirmation: Id<'confirmation'> }> & { confirmation: Confirmation } {
  if (said.month > monthOf(today)) throw monthToCome(said.month)
  if (said.month < monthOf(placement.from)) throw monthBeforeStart(placement)
  const on = spanOf(said.month).first
  const confirmation: Confirmation = {
    ...said,
    unit: placement.unit,
    placement: placement.placement,
    ikm: placement.ikm,
    recordedOn: today,
  }
  const { by, month, answer, photo } = said
  const about = {
    ...{ confirmation: said.id, placement: placement.placement, outlet: placement.unit, month, answer },
    ...(photo === undefined ? {} : { photo }),
  }
  const ruled = by === 'officer'
  const sides = [placement.ikm, placement.partner]
  return {
    changes: [create(entities.confirmation.create({ ...confirmation, year: on.slice(0, 4), on }).params(), stale())],
    audit: (ruled ? sides : [placement.ikm]).map((root) => ({
      root,
      act: ruled ? 'confirmation.rule' : 'confirmation.answer',
      about,
    })),
    notices: ruled ? sides.map((to) => ({ to, kind: 'placement-ruled', about })) : [],
    result: { confirmation: said.id },
    confirmation,
  }
}

function monthToCome(month: Period): Refusal {
  return new Refusal('invalid', 'month-in-future', {
    id: `Bulan ${month} belum mulai, jadi belum ada yang dapat dijawab. Jawablah setelah bulan itu berjalan.`,
    en: `The month ${month} has not begun, so nothing can be said of it yet. Answer once it has.`,
  })
}

function monthBeforeStart({ from }: Placement): Refusal {
  return new Refusal('invalid', 'month-before-placement', {
    id: `Penempatan ini baru mulai pada ${from}, jadi bulan sebelum itu tidak dapat dijawab. Pilih bulan yang benar.`,
    en: `This placement started on ${from}, so no earlier month can be answered. Choose the right month.`,
  })
}
