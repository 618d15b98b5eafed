// What the IKM of a place denied of a month: each placement of which its last word is no, with why and with its photo.
import * as z from 'zod/mini'
import { Confirmation } from '../confirmation/schema.ts'
import { addDays } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { type Period, spanOf } from '../kernel/period.ts'
import { inTurns } from '../kernel/turns.ts'
import { outletsAt } from '../outlet/read.ts'
import { THERE } from '../region/offices.ts'
import { kecamatanAt } from '../region/villages.ts'
import type { Services } from '../table/service.ts'
import { lastWord } from './month.ts'
import { makersOf } from './officer-operations.ts'
import { WaitingLink, WaitingLinks } from './schema.ts'

/** `photo`: a proof of the IKM's, which opens by a signed link. `outlet`: its name. */
export const DeniedLine = z.strictObject({
  ...z.pick(WaitingLink, { ikm: true, name: true, village: true }).shape,
  ...z.pick(Confirmation, { placement: true, reason: true, photo: true, recordedOn: true }).shape,
  unit: idOf('outlet'),
  outlet: z.string(),
})
export type DeniedLine = z.infer<typeof DeniedLine>

/** One Query of the kecamatan, one of each of its IKM, and the outlets of what was denied in a batch. */
export const denied = operation({
  name: 'confirmlink.denied',
  input: WaitingLinks,
  permission: THERE,
  work: async (services: Services, _context, { month, kecamatan, village }): Promise<DeniedLine[]> => {
    const makers = await makersOf(services, kecamatanAt({ kecamatan, village }), village)
    const found = await inTurns(makers, async (maker) =>
      (await deniedBy(services, maker.ikm, month)).map((row) => ({ maker, row })),
    )
    const all = found.flat()
    const outlets = await outletsAt(
      services,
      all.map(({ row }) => row.unit),
    )
    const names = new Map(outlets.map(({ unit, name }) => [unit, name]))
    return all.map(({ maker, row: { unit, placement, reason, photo, recordedOn } }) => ({
      ...{ ...maker, unit, outlet: names.get(unit) ?? '', placement, recordedOn },
      ...(reason === undefined ? {} : { reason }),
      ...(photo === undefined ? {} : { photo }),
    }))
  },
})

async function deniedBy({ entities }: Services, ikm: string, month: Period): Promise<Confirmation[]> {
  const { first: on } = spanOf(month)
  const { data } = await entities.confirmation.query
    .ofIkm({ ikm })
    .between({ on }, { on: addDays(on, 1) })
    .go({ pages: 'all' })
  const rows = z.parse(z.array(Confirmation), data).filter((row) => row.month === month)
  return [...Map.groupBy(rows, ({ placement }) => placement).values()].flatMap((said) => {
    const last = lastWord(said)
    return last?.answer === 'no' ? [last] : []
  })
}
