// A rejection: only with a reason, because the person is told.
import * as z from 'zod/mini'
import { RejectClaim } from '../../../core/claim/schema.ts'
import { OFFICER_TEXTS } from '../../text/portal/officer.ts'
import type { Result } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'

const Reason = z.pick(RejectClaim, { reason: true })

type Props = { id: string; send: (reason: string, key: string) => Promise<Result<unknown>>; onDone: () => void }

export function Reject({ id, send, onDone }: Props) {
  const { language, say } = usePortal()
  const text = OFFICER_TEXTS[language].reject
  return (
    <Part heading={text.title}>
      <Form
        id={`tolak-${id}`}
        schema={Reason}
        asks={{ reason: { as: 'lines', lines: 3 } }}
        words={text.fields}
        button={text.send}
        send={({ reason }, key) => send(reason, key)}
        onSent={() => {
          say(text.done)
          onDone()
        }}
      />
    </Part>
  )
}
