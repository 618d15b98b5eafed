// The map of the kecamatan: a mark and a shade for each, so that neither is needed alone, with its credit below.
import type { ComponentChildren } from 'preact'
import { regencyMap } from '../../core/region/map.ts'
import { kecamatans } from '../../core/region/villages.ts'
import { MAP_TEXTS } from '../text/map.ts'
import type { Language } from '../text/text.ts'

/** From nothing to most. */
export type Level = 0 | 1 | 2 | 3
export type Tone = 'success' | 'secondary'

export type Area = {
  level: Level
  /** A number or a letter on the area. */
  mark: string
  /** What a pointer that rests on it, or a screen reader, is told after the name. */
  says: string
  href?: string
}

/** How much of its colour an area takes; in between stays room for a dark mark on it in both themes. */
const SHADES = ['0', '.14', '.36', '1'] as const

const FILLS: Record<Tone, { area: string; onFull: string }> = {
  success: { area: 'fill-success', onFull: 'fill-success-content' },
  secondary: { area: 'fill-secondary', onFull: 'fill-secondary-content' },
}

const NOTHING: Area = { level: 0, mark: '', says: '' }

type MapProps = {
  areas: ReadonlyMap<string, Area>
  /** How those are drawn that are not among the areas. */
  others?: Area
  tone?: Tone
  /**
   * What the map shows. Without it the map is left out for screen readers and the keyboard: the same links and numbers
   * stand in a list beside it, where each is as large as a finger, and nobody has to pass two times through all of them.
   */
  label?: string
  language: Language
  /** The legend. */
  children?: ComponentChildren
}

export function RegencyMap({ areas, others = NOTHING, tone = 'success', label, language, children }: MapProps) {
  const { width, height, shapes } = regencyMap
  const links = [...areas.values()].some(({ href }) => href !== undefined)
  const role = label === undefined ? undefined : links ? 'group' : 'img'
  return (
    <figure class="whole w-full max-w-60">
      <svg
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        class="peta w-full"
        role={role}
        aria-label={label}
        aria-hidden={label === undefined ? 'true' : undefined}
      >
        {shapes.map(({ code, path, label: [x, y] }) => {
          const { href, ...area } = areas.get(code) ?? others
          const drawn = (
            <>
              {area.says !== '' && <title>{`${nameOf(code)}: ${area.says}`}</title>}
              <path d={path} class={FILLS[tone].area} fill-opacity={SHADES[area.level]} />
              <text x={x} y={y + 3} class={area.level === 3 ? FILLS[tone].onFull : undefined}>
                {area.mark}
              </text>
            </>
          )
          return href === undefined ? (
            <g key={code}>{drawn}</g>
          ) : (
            <a key={code} href={href} tabindex={label === undefined ? -1 : undefined}>
              {drawn}
            </a>
          )
        })}
      </svg>
      {children}
      <figcaption class="text-xs">{MAP_TEXTS[language].credit}</figcaption>
    </figure>
  )
}

type LegendProps = { rows: readonly { level: Level; says: string }[]; tone?: Tone; language: Language }

export function MapLegend({ rows, tone = 'success', language }: LegendProps) {
  return (
    <ul class="flex flex-wrap gap-x-4 gap-y-1 text-sm forced-colors:hidden" aria-label={MAP_TEXTS[language].legend}>
      {rows.map(({ level, says }) => (
        <li key={level} class="flex items-center gap-2">
          <svg aria-hidden="true" class="size-4 outline">
            <path d="M0 0h16v16H0z" class={FILLS[tone].area} fill-opacity={SHADES[level]} />
          </svg>
          {says}
        </li>
      ))}
    </ul>
  )
}

const names = new Map<string, string>(kecamatans().map(({ code, name }) => [code, name]))
const nameOf = (code: string) => names.get(code) ?? code
