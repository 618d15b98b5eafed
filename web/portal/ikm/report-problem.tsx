// What an IKM reports at a place or at a debt: one button sends what is known already, and a note may be added.
import { CHANGES, type GrievanceKind, ReportGrievance } from '../../../core/grievance/schema.ts'
import { isLive } from '../../../core/grievance/steps.ts'
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { dayText } from '../../text/text.ts'
import type { Typed } from '../form/draft.ts'
import type { Asks } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import type { Grievance } from '../parts/grievance-about.tsx'
import { useHat, usePortal } from '../portal.ts'

/** A placement, or a purchase with its day. */
type Thing = { placement: string } | { purchase: string; on: string }

type Props = {
  summary: string
  outlet: string
  thing: Thing
  /** What it is about, for whoever hears the heading alone. */
  of: string
  kinds: readonly GrievanceKind[]
  /** Which day stands in the report of late payment; of a purchase that has one none is asked for. */
  due: { asked: boolean; initial?: string | undefined }
  again: () => Promise<void>
}

export function ReportProblem({ summary, outlet, thing, of, kinds, due, again }: Props) {
  const { language, call, say } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GRIEVANCE_TEXTS[language]
  const id = 'placement' in thing ? thing.placement : thing.purchase
  const note = { note: { as: 'lines', lines: 2 } } as const
  const choices = CHANGES.map((value) => ({ value, name: text.changes[value] }))
  const asks: Record<GrievanceKind, Asks> = {
    'late-payment': due.asked ? { dueOn: { as: 'day', needed: true }, ...note } : note,
    'changed-terms': { change: { as: 'choice', choices, needed: true }, ...note },
    'returned-goods': { quantity: { as: 'number' }, ...note },
  }
  const initial: Partial<Record<GrievanceKind, Typed>> = {
    'late-payment': due.initial === undefined ? {} : { dueOn: due.initial },
    'changed-terms': { change: 'other' },
  }
  return (
    <details class="fold mt-2">
      <summary>
        {summary} <span class="sr-only">{of}</span>
      </summary>
      {kinds.map((kind) => (
        <div key={kind} class="mt-4">
          <p class="font-semibold">{text.kinds[kind]}</p>
          <Form
            id={`lapor-${kind}-${id}`}
            schema={ReportGrievance}
            asks={asks[kind]}
            words={text.fields}
            button={`${text.report.button}: ${text.kinds[kind].toLowerCase()}`}
            fixed={{ ikm, outlet, kind, ...thing }}
            initial={initial[kind] ?? {}}
            keepsNothing
            send={(input, key) => call('grievance.report', input, { key })}
            onSent={() => {
              say(text.report.sent)
              again().catch((error: unknown) => console.error(error))
            }}
          />
        </div>
      ))}
    </details>
  )
}

/** What of it was reported and is not settled, with the way to it. */
export function Reported({ grievances }: { grievances: readonly Grievance[] }) {
  const { language } = usePortal()
  const text = GRIEVANCE_TEXTS[language]
  return (
    <>
      {grievances.filter(isLive).map((one) => (
        <p key={one.grievance}>
          <a class="inline-flex min-h-11 items-center underline" href="/ikm/laporan">
            {text.report.known}: {text.kinds[one.kind].toLowerCase()}, {dayText(one.reportedOn, language)}
          </a>
        </p>
      ))}
    </>
  )
}
