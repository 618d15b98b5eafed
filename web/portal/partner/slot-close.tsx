// Closing a slot, folded away: what it means is said before the button that does it.
import { CloseSlot } from '../../../core/slot/schema.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { Form } from '../form/form.tsx'
import { Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Slot } from './slot-words.ts'

export function Close({ slot: { slot, unit: outlet, occupied }, again }: { slot: Slot; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { partner } = useHat('partner')
  const { close: text, fields } = SLOTS_TEXTS[language]
  return (
    <Part heading={text.title}>
      {occupied > 0 ? (
        <p class="max-w-prose">{text.standing}</p>
      ) : (
        <details class="fold">
          <summary>{text.title}</summary>
          <p class="max-w-prose">{text.says}</p>
          <Form
            id={`tutup-${slot}`}
            schema={CloseSlot}
            asks={{ closedOn: { as: 'day' } }}
            words={fields}
            button={text.button}
            fixed={{ partner, outlet, slot }}
            keepsNothing
            send={(input, key) => call('slot.close', input, { key })}
            onSent={() => {
              say(text.closed)
              again().catch((error: unknown) => console.error(error))
            }}
          />
        </details>
      )}
    </Part>
  )
}
