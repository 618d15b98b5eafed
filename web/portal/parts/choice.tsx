// What a screen is about: chosen from lists, and then opened at its own address.
import { Select } from '../../parts/form-field.tsx'

type Choice = {
  name: string
  label: string
  value: string | undefined
  choices: readonly { value: string; name: string }[]
}

type Props = {
  selects: readonly Choice[]
  /** What stands in a list of which nothing is chosen. */
  choose: string
  show: string
  /** What was chosen, in the order of the lists; not called while one of them is open. */
  onChosen: (values: string[]) => void
}

export function ChoiceForm({ selects, choose, show, onChosen }: Props) {
  return (
    <form
      class="screen"
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        const values = selects.map(({ name }) => String(data.get(name)))
        if (!values.includes('')) onChosen(values)
      }}
    >
      <div class={selects.length === 1 ? '' : 'grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3'}>
        {selects.map((each) => (
          <Select key={each.name} {...{ ...each, form: 'pilih', choose }} />
        ))}
      </div>
      <p class="mt-4">
        <button class="btn border border-current min-h-11" type="submit">
          {show}
        </button>
      </p>
    </form>
  )
}
