// The lines of a thread: who wrote them and when, with the step of the sample where it is one. Both sides see the same.
import { THREAD_TEXTS } from '../../text/portal/slots-thread.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { usePortal } from '../portal.ts'
import { Empty } from './page.tsx'

type Line = OutputOf<'proposal.thread'>[number]

export function ThreadLines({ lines, none }: { lines: readonly Line[]; none: string }) {
  if (lines.length === 0) return <Empty says={none} />
  return (
    <ol class="mt-4 space-y-4">
      {lines.map((line) => (
        <One key={line.number} line={line} />
      ))}
    </ol>
  )
}

function One({ line: { by, kind, words, writtenOn } }: { line: Line }) {
  const { language } = usePortal()
  const text = THREAD_TEXTS[language]
  return (
    <li class={`max-w-prose border-l-4 pl-4 ${by === 'partner' ? 'border-primary' : 'border-base-300'}`}>
      <p class="font-semibold">
        {text.sides[by]}, {dayText(writtenOn, language)}
        {kind !== 'message' && `: ${text.samples[kind]}`}
      </p>
      {words !== undefined && <p class="whitespace-pre-line break-words">{words}</p>}
    </li>
  )
}
