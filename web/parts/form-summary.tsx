// What is wrong with a form, above its fields.

type SummaryProps = { heading: string; says: string; links?: readonly { href: string; name: string }[] }

/** Stands above the form and is where a reader begins: what is wrong, each with a link to its field. */
export function FormSummary({ heading, says, links = [] }: SummaryProps) {
  return (
    <div role="alert" tabindex={-1} autofocus class="max-w-prose border-4 border-error p-4">
      <h2 class="text-xl">{heading}</h2>
      <p class="mt-1">{says}</p>
      {links.length > 0 && (
        <ul class="mt-2">
          {links.map(({ href, name }) => (
            <li key={href}>
              <a class="inline-flex min-h-11 items-center font-semibold text-error underline" href={href}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
