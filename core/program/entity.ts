// The programme figures: one counted number on a day, by kecamatan or sector where it has one; the numbers of a period, and what is published of them.
import { Entity } from 'electrodb'
import { count, key, text } from '../table/attributes.ts'
import type { TableAt } from '../table/client.ts'
import { SERVICE } from '../table/definition.ts'

export const figureEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'figure', version: '1', service: SERVICE },
      attributes: {
        figure: text,
        /** The day as of which it was counted. */
        on: text,
        /** `all`, `kecamatan:32.16.03`, `sector:hotel`. */
        part: text,
        value: count,
        countedAt: text,
      },
      indexes: {
        ofFigure: { pk: key('pk', ['figure']), sk: key('sk', ['on', 'part']) },
      },
    },
    at,
  )

/** A number of a period, replaced in place while facts may still change it. */
export const periodFigureEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'period-figure', version: '1', service: SERVICE },
      attributes: {
        period: text,
        counted: text,
        verdict: text,
        part: text,
        value: count,
        countedOn: text,
      },
      indexes: {
        ofPeriod: { pk: key('pk', ['period']), sk: key('sk', ['counted', 'verdict', 'part']) },
      },
    },
    at,
  )

/** What is published of a period, merged where it counts too few: the sets of partners behind it are kept nowhere. */
export const distributionEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'distribution', version: '1', service: SERVICE },
      attributes: {
        period: text,
        countedOn: text,
        minCell: count,
        whole: { type: 'any' },
        sectors: { type: 'any', required: true },
        kecamatan: { type: 'any', required: true },
      },
      indexes: {
        ofPeriod: { pk: key('pk', ['period']), sk: key('sk', []) },
      },
    },
    at,
  )
