// Runs of the nightly check: the run, what each of its buckets did, and how far each bucket has been judged.
import { Entity } from 'electrodb'
import { count, flag, key, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const runEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'run', version: '1', service: SERVICE },
      attributes: {
        run: text,
        /** Of the day as of which it judges: the list of runs. */
        year: text,
        asOf: text,
        since: text,
        startedAt: text,
        startedBy: text,
      },
      indexes: {
        ofRun: { pk: key('pk', ['run']), sk: key('sk', []) },
        ofYear: { index: 'gsi1', pk: key('gsi1pk', ['year']), sk: key('gsi1sk', ['run']) },
      },
    },
    at,
  )

export const bucketDoneEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'bucket-done', version: '1', service: SERVICE },
      attributes: {
        run: text,
        bucket: text,
        partners: count,
        units: count,
        duties: count,
        byVerdict: { type: 'any', required: true },
        statuses: count,
        finals: count,
        revisions: count,
        failed: count,
        failures: { type: 'any', required: true },
        superseded: flag,
        milliseconds: count,
        readUnits: count,
        writeUnits: count,
      },
      indexes: { ofRun: { pk: key('pk', ['run']), sk: key('sk', ['bucket']) } },
    },
    at,
  )

/** The day as of which a bucket has been judged whole. */
export const checkMarkEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'check-mark', version: '1', service: SERVICE },
      attributes: {
        list: { type: ['marks'] as const, required: true, default: 'marks' as const },
        bucket: text,
        asOf: text,
      },
      indexes: { all: { pk: key('pk', ['list']), sk: key('sk', ['bucket']) } },
    },
    at,
  )
