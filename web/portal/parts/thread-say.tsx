// What a side may do next in a thread: the step of the sample that its table allows, and a message.
import type * as z from 'zod/mini'
import type { Side } from '../../../core/placement/sides.ts'
import { type SampleAct, type SampleState, sampleActs } from '../../../core/proposal/sample.ts'
import { SampleStep, WriteMessage } from '../../../core/proposal/thread-schema.ts'
import { THREAD_TEXTS } from '../../text/portal/slots-thread.ts'
import type { Result } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { usePortal } from '../portal.ts'
import { Part } from './page.tsx'

type Props = {
  side: Side
  sample: SampleState | undefined
  fixed: { partner: string; ikm: string; outlet: string; proposal: string }
  write: (input: z.input<typeof WriteMessage>, key: string) => Promise<Result<unknown>>
  step: (input: z.input<typeof SampleStep>, key: string) => Promise<Result<unknown>>
  again: () => Promise<void>
}

export function ThreadSay(props: Props) {
  const { language, say } = usePortal()
  const { side, sample, fixed, write, again } = props
  const text = THREAD_TEXTS[language]
  const acts = sampleActs(sample, side)
  return (
    <>
      {acts.length > 0 && (
        <Part heading={text.sample}>
          {acts.map((act) => (
            <Sample key={act} act={act} {...props} />
          ))}
        </Part>
      )}
      <Part heading={text.write}>
        <Form
          id={`pesan-${fixed.proposal}`}
          schema={WriteMessage}
          asks={{ words: { as: 'lines', lines: 4 } }}
          words={text.fields}
          button={text.write}
          fixed={fixed}
          send={write}
          onSent={() => {
            say(text.sent)
            again().catch((error: unknown) => console.error(error))
          }}
        />
      </Part>
    </>
  )
}

function Sample({ act, fixed, step, again }: Props & { act: SampleAct }) {
  const { language, say } = usePortal()
  const text = THREAD_TEXTS[language]
  const needsReason = act === 'reject' || act === 'refuse'
  return (
    <details class="fold">
      <summary>{text.acts[act]}</summary>
      <Form
        id={`contoh-${act}-${fixed.proposal}`}
        schema={SampleStep}
        asks={{ words: { as: 'lines', lines: 3, ...(needsReason ? { needed: true } : {}) } }}
        words={needsReason ? text.reason : text.note}
        button={text.acts[act]}
        fixed={{ ...fixed, act }}
        send={step}
        onSent={() => {
          say(text.done)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </details>
  )
}
