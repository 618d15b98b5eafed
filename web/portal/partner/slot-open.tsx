// The form that opens a slot in an outlet, in three steps: the place, its money terms, and what it asks for.
import { CERTIFICATE_KINDS } from '../../../core/product/schema.ts'
import { CATALOG_TEXTS } from '../../text/catalog.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { SLOT_OPEN_TEXTS } from '../../text/portal/slots-open.ts'
import type { Language } from '../../text/text.ts'
import type { Asks } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import type { Step } from '../form/steps.tsx'
import { categoryChoices } from '../parts/choices.ts'
import { Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { openingOf, TypedSlot } from './slot-typed.ts'
import type { Outlet } from './units.ts'

export function OpenSlotForm({ outlet: { unit }, again }: { outlet: Outlet; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { partner } = useHat('partner')
  const text = SLOT_OPEN_TEXTS[language]
  return (
    <Part heading={text.title}>
      <Form
        key={unit}
        id={`slot-${unit}`}
        schema={TypedSlot}
        asks={asksIn(language)}
        words={text.fields}
        steps={stepsIn(language)}
        button={text.button}
        fixed={{ partner, outlet: unit }}
        send={(typed, key) => call('slot.open', openingOf(typed), { key })}
        onSent={() => {
          say(text.opened)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </Part>
  )
}

function stepsIn(language: Language): Step[] {
  const { place, terms, wants } = SLOT_OPEN_TEXTS[language].steps
  return [
    { title: place, names: ['name', 'form', 'position', 'areaDm2', 'openings', 'openedOn'] },
    { title: terms, names: ['supply', 'marginPercent', 'rentIdrPerMonth', 'paymentDays', 'returnsBorneBy'] },
    {
      title: wants,
      names: ['categories', 'certificates', 'priceMostIdr', 'volumePerMonth', 'unitOfSale', 'leadDaysMost'],
    },
  ]
}

function asksIn(language: Language): Asks {
  const text = SLOTS_TEXTS[language]
  const choice = (names: Readonly<Record<string, string>>) =>
    ({ as: 'choice', choices: Object.entries(names).map(([value, name]) => ({ value, name })) }) as const
  const { kinds } = CATALOG_TEXTS[language]
  return {
    name: { as: 'text' },
    form: choice(text.forms),
    position: choice(text.positions),
    areaDm2: { as: 'number' },
    openings: { as: 'number' },
    openedOn: { as: 'day' },
    supply: choice(text.supplies),
    marginPercent: { as: 'number', decimals: 2 },
    rentIdrPerMonth: { as: 'number' },
    paymentDays: { as: 'number' },
    returnsBorneBy: choice(text.bearers),
    categories: { as: 'several', choices: categoryChoices(language) },
    certificates: { as: 'several', choices: CERTIFICATE_KINDS.map((value) => ({ value, name: kinds[value] })) },
    priceMostIdr: { as: 'number' },
    volumePerMonth: { as: 'number' },
    unitOfSale: { as: 'text' },
    leadDaysMost: { as: 'number' },
  }
}
