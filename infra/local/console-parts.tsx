// What the console's pages are put together from: the head on the cloth, a field for a day, a button.
import { Scales, Tumpal } from '../../web/parts/motifs.tsx'

type TopProps = { title: string; says: string; back?: string; backText?: string }

export function Top({ title, says, back, backText }: TopProps) {
  return (
    <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink">
      <Scales />
      <div class="wrap pt-4 pb-8">
        {back !== undefined && (
          <p>
            <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={back}>
              {backText}
            </a>
          </p>
        )}
        <h1 class="mt-2 text-4xl">{title}</h1>
        <p class="mt-3 max-w-prose">{says}</p>
      </div>
      <Tumpal />
    </div>
  )
}

export function DayField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label class="grid gap-1 text-sm">
      {label}
      <input
        class="min-h-11 border border-base-content bg-base-100 px-3 text-base"
        type="date"
        name={name}
        value={value}
        required
      />
    </label>
  )
}

export function Button({ label }: { label: string }) {
  return (
    <button class="btn btn-accent min-h-11 max-w-full py-2 text-start" type="submit">
      {label}
    </button>
  )
}
