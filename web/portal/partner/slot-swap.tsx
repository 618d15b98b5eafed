// The fold in which other products of the same IKM take a placement's place; what the IKM offers is asked once it opens.
import { useState } from 'preact/hooks'
import { SwapPlacement } from '../../../core/placement/schema.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import type { OutputOf } from '../client/client.ts'
import { Form } from '../form/form.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { useHat, usePortal } from '../portal.ts'

type Placement = OutputOf<'placement.ofOutlet'>[number]
type Props = { one: Placement; name: string; again: () => Promise<void> }

export function Swap(props: Props) {
  const { language } = usePortal()
  const { placements: text } = SLOTS_TEXTS[language]
  const [opened, setOpened] = useState(false)
  return (
    <details class="fold" onToggle={() => setOpened(true)}>
      <summary>
        {text.swap} <span class="sr-only">{text.endOf(props.name)}</span>
      </summary>
      {opened && <Choice {...props} />}
    </details>
  )
}

function Choice({ one: { placement, ikm, unit: outlet, products: standing }, again }: Props) {
  const { language, call, say } = usePortal()
  const { partner } = useHat('partner')
  const { placements: text, fields } = SLOTS_TEXTS[language]
  const asked = useAsked(ikm, () => call('product.ofIkm', { ikm }))
  return (
    <Loaded asked={asked}>
      {(products) => {
        const choices = products.map(({ product, name }) => ({ value: product, name }))
        if (choices.every(({ value }) => standing.includes(value))) return <p>{text.noProducts}</p>
        return (
          <>
            <p class="max-w-prose">{text.swapSays}</p>
            <Form
              id={`ganti-${placement}`}
              schema={SwapPlacement}
              asks={{ products: { as: 'several', choices }, from: { as: 'day' } }}
              words={fields}
              button={text.swap}
              fixed={{ partner, ikm, outlet, placement }}
              keepsNothing
              send={(input, key) => call('placement.swap', input, { key })}
              onSent={() => {
                say(text.swapped)
                again().catch((error: unknown) => console.error(error))
              }}
            />
          </>
        )
      }}
    </Loaded>
  )
}
