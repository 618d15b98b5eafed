// Which unit and year a screen is about: chosen, and then opened at its own address.
import { UNIT_TEXTS } from '../../text/portal/units.ts'
import { ChoiceForm } from '../parts/choice.tsx'
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
    <ChoiceForm
      choose={text.choose}
      show={text.show}
      selects={[
        { name: 'unit', label: text.unit, value: unit, choices: whole === undefined ? outlets : [whole, ...outlets] },
        { name: 'year', label: text.year, value: year, choices: years },
      ]}
      onChosen={([chosen, of]) => go(`${address}/${chosen}/${of}`)}
    />
  )
}
