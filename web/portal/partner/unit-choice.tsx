// Which unit and year a screen is about: chosen, and then opened at its own address.
import { Select } from '../../parts/form-field.tsx'
import { UNIT_TEXTS } from '../../text/portal/units.ts'
import { usePortal } from '../portal.ts'
import { type Units, yearsOf } from './units.ts'

type Props = {
  /** The screen's address, to which unit and year are added. */
  address: string
  units: Units
  unit: string
  year: string
  /** A unit that is no outlet: the business as a whole. */
  whole?: { value: string; name: string }
}

export function UnitChoice({ address, units, unit, year, whole }: Props) {
  const { language, go } = usePortal()
  const text = UNIT_TEXTS[language]
  const outlets = units.outlets.map(({ unit: value, name }) => ({ value, name }))
  const years = yearsOf(units.today).map((each) => ({ value: each, name: each }))
  return (
    <form
      class="screen"
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        const [chosen, of] = [String(data.get('unit')), String(data.get('year'))]
        if (chosen !== '' && of !== '') go(`${address}/${chosen}/${of}`)
      }}
    >
      <div class="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        <Select
          {...{ form: 'pilih', name: 'unit', label: text.unit, choose: text.choose, value: unit }}
          choices={whole === undefined ? outlets : [whole, ...outlets]}
        />
        <Select
          {...{ form: 'pilih', name: 'year', label: text.year, choose: text.choose, value: year }}
          choices={years}
        />
      </div>
      <p class="mt-4">
        <button class="btn border border-current min-h-11" type="submit">
          {text.show}
        </button>
      </p>
    </form>
  )
}
