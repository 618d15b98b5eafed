// A screen: its heading, where the keyboard begins, and its parts below.
import type { ComponentChildren } from 'preact'

type Props = { heading: string; lead?: string; children: ComponentChildren }

export function Page({ heading, lead, children }: Props) {
  return (
    <div class="wrap py-8 lg:py-10">
      <h1 tabindex={-1} class="text-3xl sm:text-4xl">
        {heading}
      </h1>
      {lead !== undefined && <p class="mt-3 max-w-prose text-lg">{lead}</p>}
      <div class="mt-6 space-y-10">{children}</div>
    </div>
  )
}

export function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <div class="border-t border-base-300 pt-6">
      <h2 class="text-2xl">{heading}</h2>
      <div class="mt-3">{children}</div>
    </div>
  )
}

/** What says that there is nothing yet, and what to do about it. */
export function Empty({ says }: { says: string }) {
  return <p class="max-w-prose border-l-4 border-accent py-1 pl-4">{says}</p>
}
