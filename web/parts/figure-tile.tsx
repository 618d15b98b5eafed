// A number that stands on the shelf: large, its name, and what it means in small print.
import type { ComponentChildren } from 'preact'

type TileProps = { name: string; value: string; unit?: string; means?: string; strong?: boolean }

export function Tile({ name, value, unit, means, strong = false }: TileProps) {
  const size = value.length > 9 ? 'text-2xl' : value.length > 6 ? 'text-4xl' : 'text-5xl'
  return (
    <div class="flex flex-col-reverse justify-end gap-1 pt-5 pb-3">
      <dt class="text-sm leading-snug">
        <span class="block font-semibold">{name}</span>
        {means !== undefined && <span class="block">{means}</span>}
      </dt>
      <dd class={`sign mt-auto ${size} ${strong ? 'text-secondary' : 'text-primary'}`}>
        {value} {unit !== undefined && <span class="text-lg">{unit}</span>}
      </dd>
    </div>
  )
}

/** The plank that tiles stand on. */
export function Shelf({ children }: { children: ComponentChildren }) {
  return <dl class="grid grid-cols-2 gap-x-4 md:grid-cols-4 *:shelf">{children}</dl>
}
