// The slots of an outlet: how full they are, their terms and what they ask for; the form for one more; and each on its own.
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { UNIT_TEXTS } from '../../text/portal/units.ts'
import { dayText, numberText } from '../../text/text.ts'
import { ChoiceForm } from '../parts/choice.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { GoodFaith } from './slot-good-faith.tsx'
import { OneSlot } from './slot-one.tsx'
import { OpenSlotForm } from './slot-open.tsx'
import { Thread } from './slot-thread.tsx'
import { placeText, type Slot, termsText, wantsText } from './slot-words.ts'
import { type Outlet, useUnits } from './units.ts'

export default function Slots({ parts: [unit, slot, proposal] }: ScreenProps) {
  const { language } = usePortal()
  const { name } = useHat('partner')
  const text = SLOTS_TEXTS[language]
  const units = useUnits()
  return (
    <Loaded asked={units}>
      {({ outlets }) => {
        const named = outlets.find((each) => each.unit === unit)
        if (named !== undefined && slot !== undefined && proposal !== undefined) {
          return <Thread outlet={named} slot={slot} id={proposal} />
        }
        if (named !== undefined && slot !== undefined) return <OneSlot outlet={named} id={slot} />
        const outlet = named ?? outlets[0]
        return (
          <Page heading={`${text.title}: ${name}`} lead={text.says}>
            {outlet === undefined && <Empty says={UNIT_TEXTS[language].noOutlets} />}
            {outlet !== undefined && outlets.length > 1 && <Choice outlets={outlets} unit={outlet.unit} />}
            {outlet !== undefined && <OfOutlet outlet={outlet} />}
          </Page>
        )
      }}
    </Loaded>
  )
}

function Choice({ outlets, unit }: { outlets: readonly Outlet[]; unit: string }) {
  const { language, go } = usePortal()
  const text = SLOTS_TEXTS[language]
  const choices = outlets.map((each) => ({ value: each.unit, name: each.name }))
  return (
    <ChoiceForm
      choose={text.choose}
      show={text.show}
      selects={[{ name: 'unit', label: text.outlet, value: unit, choices }]}
      onChosen={([chosen]) => go(`/mitra/slot/${chosen}`)}
    />
  )
}

function OfOutlet({ outlet }: { outlet: Outlet }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = SLOTS_TEXTS[language]
  const asked = useAsked(outlet.unit, () => call('slot.ofOutlet', { partner, outlet: outlet.unit }))
  const caption = text.list(outlet.name)
  return (
    <>
      <Part heading={caption}>
        <Loaded asked={asked}>
          {(slots) => (slots.length === 0 ? <Empty says={text.none} /> : <List slots={slots} caption={caption} />)}
        </Loaded>
      </Part>
      <OpenSlotForm outlet={outlet} again={asked.again} />
      <GoodFaith outlet={outlet} />
    </>
  )
}

function List({ slots, caption }: { slots: readonly Slot[]; caption: string }) {
  const { language } = usePortal()
  const text = SLOTS_TEXTS[language]
  return (
    <Table
      caption={caption}
      rows={slots}
      id={({ slot }) => slot}
      columns={[
        {
          name: text.title,
          of: ({ unit, slot, name }) => (
            <a class="inline-flex min-h-11 items-center underline" href={`/mitra/slot/${unit}/${slot}`}>
              {name}
            </a>
          ),
        },
        { name: text.place, of: (slot) => placeText(slot, language) },
        {
          name: text.filled,
          of: ({ occupied, openings, closedOn }) =>
            closedOn === undefined
              ? text.filledOf(numberText(occupied, language), numberText(openings, language))
              : text.closedOn(dayText(closedOn, language)),
        },
        { name: text.terms, of: (slot) => termsText(slot, language) },
        { name: text.wants, of: (slot) => wantsText(slot, language) },
      ]}
    />
  )
}
