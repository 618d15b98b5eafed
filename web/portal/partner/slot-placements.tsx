// What stands or stood in a slot, and the folds in which the last day of a placement or a swap of its products is recorded.
import { EndPlacement } from '../../../core/placement/schema.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { dayText, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { FoldedForm } from '../form/folded.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import { Swap } from './slot-swap.tsx'

type Placement = OutputOf<'placement.ofOutlet'>[number]
type More = { nameOf: (ikm: string) => string; again: () => Promise<void> }

export function Placements({ placements, nameOf, again }: More & { placements: readonly Placement[] }) {
  const { language } = usePortal()
  const { placements: text, proposals } = SLOTS_TEXTS[language]
  return (
    <Part heading={text.title}>
      {placements.length === 0 ? (
        <Empty says={text.none} />
      ) : (
        <Table
          caption={text.title}
          rows={placements.toReversed()}
          id={({ placement }) => placement}
          columns={[
            { name: proposals.ikm, of: ({ ikm }) => nameOf(ikm) },
            { name: proposals.products, of: ({ products }) => numberText(products.length, language), right: true },
            { name: text.from, of: ({ from }) => dayText(from, language) },
            { name: text.to, of: ({ to }) => (to === undefined ? text.now : dayText(to, language)) },
            {
              name: proposals.action,
              of: (one) =>
                one.to === undefined && (
                  <>
                    <End one={one} name={nameOf(one.ikm)} again={again} />
                    <Swap one={one} name={nameOf(one.ikm)} again={again} />
                  </>
                ),
            },
          ]}
        />
      )}
    </Part>
  )
}

function End({ one, name, again }: { one: Placement; name: string; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { partner } = useHat('partner')
  const { placements: text, fields } = SLOTS_TEXTS[language]
  const { placement, ikm, unit: outlet } = one
  return (
    <FoldedForm
      of={text.endOf(name)}
      id={`akhiri-${placement}`}
      schema={EndPlacement}
      asks={{ to: { as: 'day' } }}
      words={fields}
      button={text.end}
      fixed={{ partner, ikm, outlet, placement }}
      keepsNothing
      send={(input, key) => call('placement.end', input, { key })}
      onSent={() => {
        say(text.ended)
        again().catch((error: unknown) => console.error(error))
      }}
    />
  )
}
