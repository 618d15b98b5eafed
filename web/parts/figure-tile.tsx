// A number that stands on the shelf, and on the shelf's edge what it is called and means.
import type { ComponentChildren } from 'preact'

type TileProps = { name: string; value: string; unit?: string; means?: string; strong?: boolean }

export function Tile({ name, value, unit, means, strong = false }: TileProps) {
  const size = value.length > 7 ? 'text-xl sm:text-2xl' : value.length > 5 ? 'text-4xl' : 'text-5xl'
  return (
    <div class="whole row-span-2 grid grid-rows-subgrid gap-y-0">
      <dt class="row-start-2 pt-2 pr-4 text-sm leading-snug">
        <span class="block font-semibold">{name}</span>
        {means !== undefined && <span class="block">{means}</span>}
      </dt>
      <dd
        class={`sign shelf row-start-1 flex min-h-20 flex-wrap content-end items-baseline gap-x-1.5 ${size} ${strong ? 'text-secondary' : 'text-primary'}`}
      >
        {value} {unit !== undefined && <span class="pb-1 text-lg">{unit}</span>}
      </dd>
    </div>
  )
}

/** The planks that tiles stand on, four to a plank where there is room. */
export function Shelf({ children }: { children: ComponentChildren }) {
  return <dl class="grid grid-cols-[repeat(auto-fill,minmax(min(100%,max(9rem,22%)),1fr))] gap-y-2">{children}</dl>
}
