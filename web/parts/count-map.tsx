// A map of counts: how many of something there are in each kecamatan, in three shades of the same steps.
import { addressOf } from '../../core/publish/page.ts'
import { kecamatans } from '../../core/region/villages.ts'
import { type Language, numberText } from '../text/text.ts'
import { type Level, MapLegend, RegencyMap, type Tone } from './map.tsx'

type CountMapProps = {
  values: ReadonlyMap<string, number>
  /** What so many are called. */
  says: (count: string, one: boolean) => string
  /** The most that there are; maps with the same one can be compared. */
  most?: number
  links?: boolean
  tone?: Tone
  label?: string
  language: Language
}

export function CountMap({ values, says, most, links = false, tone, label, language }: CountMapProps) {
  const steps = stepsTo(most ?? Math.max(0, ...values.values()))
  const levelOf = (value: number) => steps.find(({ to }) => value <= to)?.level ?? 3
  const areas = new Map(
    kecamatans().map(({ code }) => {
      const value = values.get(code) ?? 0
      const mark = numberText(value, language)
      const href = links ? { href: addressOf({ kind: 'kecamatan', kecamatan: code }, language) } : {}
      return [code, { level: levelOf(value), mark, says: says(mark, value === 1), ...href }]
    }),
  )
  const rows = steps.map(({ level, from, to }) => {
    const [low, high] = [numberText(from, language), numberText(to, language)]
    return { level, says: from === to ? low : `${low}–${high}` }
  })
  const given = { ...(tone === undefined ? {} : { tone }), language }
  return (
    <RegencyMap areas={areas} {...given} {...(label === undefined ? {} : { label })}>
      <MapLegend rows={rows} {...given} />
    </RegencyMap>
  )
}

type Step = { level: Level; from: number; to: number }

/** Nothing, and thirds of the most; fewer where there are not so many. */
export function stepsTo(most: number): Step[] {
  const ends = [0, Math.ceil(most / 3), Math.ceil((most * 2) / 3), most]
  const levels: readonly Level[] = [0, 1, 2, 3]
  return levels.flatMap((level) => {
    const [from, to] = [level === 0 ? 0 : (ends[level - 1] ?? 0) + 1, ends[level] ?? 0]
    return from <= to ? [{ level, from, to }] : []
  })
}
