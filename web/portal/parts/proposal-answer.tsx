// A proposal that waits for one's own side: accepted from a day on, or declined with a reason.
import type * as z from 'zod/mini'
import { Accept, Decline } from '../../../core/proposal/schema.ts'
import type { FieldWords } from '../../text/portal/form.ts'
import type { Result } from '../client/problem.ts'
import type { Typed } from '../form/draft.ts'
import { FoldedForm } from '../form/folded.tsx'
import { usePortal } from '../portal.ts'

type Props = {
  /** The proposal, and whose it is. */
  fixed: { partner: string; ikm: string; outlet: string; proposal: string }
  /** Of what, for whoever hears the headings alone. */
  of: string
  text: { accept: string; accepted: string; decline: string; declined: string }
  fields: Readonly<Record<string, FieldWords>>
  /** What stands in the acceptance before anybody types. */
  initial?: Typed
  accept: (input: z.input<typeof Accept>, key: string) => Promise<Result<unknown>>
  decline: (input: z.input<typeof Decline>, key: string) => Promise<Result<unknown>>
  again: () => Promise<void>
}

export function ProposalAnswer({ fixed, of, text, fields, initial = {}, accept, decline, again }: Props) {
  const { say } = usePortal()
  const sent = (what: string) => () => {
    say(what)
    again().catch((error: unknown) => console.error(error))
  }
  return (
    <>
      <FoldedForm
        of={of}
        id={`terima-${fixed.proposal}`}
        schema={Accept}
        asks={{ from: { as: 'day' } }}
        words={fields}
        button={text.accept}
        fixed={fixed}
        initial={initial}
        keepsNothing
        send={accept}
        onSent={sent(text.accepted)}
      />
      <FoldedForm
        of={of}
        id={`tolak-${fixed.proposal}`}
        schema={Decline}
        asks={{ reason: { as: 'lines', lines: 3 } }}
        words={fields}
        button={text.decline}
        fixed={fixed}
        send={decline}
        onSent={sent(text.declined)}
      />
    </>
  )
}
