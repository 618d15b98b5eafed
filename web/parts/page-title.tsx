// The top of a page about the programme: its title and first sentence on the cloth.
import { Scales, Tumpal } from './motifs.tsx'

export function PageTitle({ heading, lead, small }: { heading: string; lead: string; small?: string }) {
  return (
    <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
      <Scales />
      <div class="wrap py-8 lg:py-12">
        <h1 class="text-[clamp(1.75rem,9vw,2.25rem)] sm:text-5xl">{heading}</h1>
        <p class="mt-4 max-w-prose text-lg">{lead}</p>
        {small !== undefined && <p class="mt-2 text-sm">{small}</p>}
      </div>
      <Tumpal />
    </div>
  )
}
