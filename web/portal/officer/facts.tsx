// What is known of one thing: names and values, one below the other.
import type { ComponentChildren } from 'preact'

/** What is not known is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return (
    <dl class="grid max-w-prose gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name} class="contents">
            <dt class="font-semibold">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
