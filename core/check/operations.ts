// What can be done with the nightly check: start a run, show one, list a year's.
import * as z from 'zod/mini'
import { actorName } from '../kernel/actor.ts'
import { isoInstant } from '../kernel/clock.ts'
import { idSource } from '../kernel/context.ts'
import { addDays, type Day, day, earlier, later } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { Refusal } from '../kernel/refusal.ts'
import { IN_OFFICE } from '../region/offices.ts'
import { create, stale } from '../table/change.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { BUCKETS, BucketDone, type Errand, OneRun, Run, type RunReport, RunsOfYear, StartRun } from './schema.ts'
import { sumOf } from './tally.ts'

const OFFICER_OR_SYSTEM = [...IN_OFFICE, { actor: 'system' }] as const satisfies Permission

/** A first night looks so many days back for periods that closed. */
const FIRST_NIGHT_DAYS = 731

/** Records a run as of a day that is over (yesterday where none is said) and answers the errands to hand out. */
export const start = writing({
  name: 'check.start',
  input: StartRun,
  permission: [{ actor: 'officer', power: 'decide' }, { actor: 'system' }],
  plan: async (services, context, input) => {
    const asOf = input.asOf ?? addDays(context.today, -1)
    if (asOf >= context.today) throw dayNotOver(asOf)
    const run: Run = {
      run: newId('run', idSource(context)),
      asOf,
      since: await sinceOf(services, asOf),
      startedAt: isoInstant(context.instant),
      startedBy: actorName(context.actor),
    }
    const errands = BUCKETS.map((bucket): Errand => ({ run: run.run, asOf, since: run.since, bucket }))
    return {
      changes: [create(services.entities.run.create({ ...run, year: asOf.slice(0, 4) }).params(), stale())],
      audit: [],
      result: { run: run.run, errands },
    }
  },
})

export const get = operation({
  name: 'check.get',
  input: OneRun,
  permission: OFFICER_OR_SYSTEM,
  work: async (services: Services, _context, { run }): Promise<RunReport> => {
    const { data } = await services.entities.run.get({ run }).go({ consistent: true })
    if (data === null) throw noSuchRun()
    return reportOf(services, z.parse(Run, data))
  },
})

/** The newest first. */
export const ofYear = operation({
  name: 'check.ofYear',
  input: RunsOfYear,
  permission: OFFICER_OR_SYSTEM,
  work: (services: Services, _context, input) =>
    page(
      `check.ofYear ${input.year}`,
      input,
      (options) => services.entities.run.query.ofYear({ year: input.year }).go({ ...options, order: 'desc' }),
      (row) => z.parse(Run, row),
    ),
})

/** The day up to which every bucket has been judged whole; never later than `asOf`. */
async function sinceOf(services: Services, asOf: Day): Promise<Day> {
  const { data } = await services.entities.checkMark.query.all({ list: 'marks' }).go({ consistent: true })
  const earliest = addDays(asOf, -FIRST_NIGHT_DAYS)
  if (data.length < BUCKETS.length) return earliest
  const whole = data.map((mark) => day(mark.asOf)).reduce(earlier, asOf)
  return later(earliest, whole)
}

async function reportOf(services: Services, run: Run): Promise<RunReport> {
  const { data } = await services.entities.bucketDone.query.ofRun({ run: run.run }).go({ consistent: true })
  const done = z.parse(z.array(BucketDone), data)
  const { failures, ...total } = sumOf(done)
  const sum = (of: (bucket: BucketDone) => number) => done.reduce((all, bucket) => all + of(bucket), 0)
  return {
    ...run,
    buckets: BUCKETS.length,
    bucketsDone: done.length,
    superseded: done.filter(({ superseded }) => superseded).length,
    total,
    failures,
    milliseconds: sum(({ milliseconds }) => milliseconds),
    readUnits: sum(({ readUnits }) => readUnits),
    writeUnits: sum(({ writeUnits }) => writeUnits),
  }
}

function dayNotOver(asOf: Day): Refusal {
  return new Refusal('invalid', 'day-not-over', {
    id: `Pemeriksaan per ${asOf} belum dapat dijalankan, karena hari itu belum lewat. Pilih kemarin atau sebelumnya.`,
    en: `The check as of ${asOf} cannot run, because that day is not over. Choose yesterday or an earlier day.`,
  })
}

function noSuchRun(): Refusal {
  return new Refusal('missing', 'run', {
    id: 'Pemeriksaan itu tidak ada. Lihat daftar pemeriksaan lalu pilih kembali.',
    en: 'There is no such run of the check. Look at the list of runs and choose again.',
  })
}
