// A section of a page, and a table or list inside one.
import type { ComponentChildren } from 'preact'

type EntryProps = {
  id: string
  heading: string
  lead?: ComponentChildren
  /** Left out where the page is printed. */
  screenOnly?: boolean
  children: ComponentChildren
}

export function Entry({ id, heading, lead, screenOnly = false, children }: EntryProps) {
  return (
    <section class={screenOnly ? 'entry screen' : 'entry'} aria-labelledby={id}>
      <div class="mb-5">
        <h2 id={id} class="scroll-mt-4 text-[clamp(1.375rem,8vw,1.875rem)] text-primary">
          {heading}
        </h2>
        {lead !== undefined && <p class="mt-3 max-w-prose text-sm">{lead}</p>}
      </div>
      <div class="min-w-0">{children}</div>
    </section>
  )
}
