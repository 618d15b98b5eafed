// A row of links of which one is the page itself: the periods and the rules of a finding.
export type Choice = { href: string; label: string; current: boolean }

export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  if (choices.length === 0) return null
  return (
    <nav class="screen mt-4" aria-label={label}>
      <p class="text-sm font-semibold" aria-hidden="true">
        {label}
      </p>
      <ul class="flex flex-wrap gap-x-2 gap-y-2 pt-1">
        {choices.map(({ href, label: name, current }) => (
          <li key={href}>
            <a
              class={`inline-flex min-h-11 items-center border px-3 py-1 text-sm ${current ? 'border-accent bg-accent font-semibold text-accent-content' : 'border-cloth-ink bg-cloth underline underline-offset-4 hover:decoration-2'}`}
              href={href}
              aria-current={current ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
