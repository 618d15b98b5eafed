// A problem report as all who may see it are shown it: what it is, of what, what both sides say, and how it stands.
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { dayText, type Language, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { usePortal } from '../portal.ts'

export type Grievance = OutputOf<'grievance.ofIkm'>['items'][number]

/** The kind with what is known of it, on one line. */
export function whatOf({ kind, daysLate, dueOn, change, quantity }: Grievance, language: Language): string {
  const text = GRIEVANCE_TEXTS[language]
  const more = [
    daysLate === undefined || dueOn === undefined
      ? []
      : text.late(numberText(daysLate, language), daysLate === 1, dayText(dueOn, language)),
    change === undefined ? [] : text.changes[change],
    quantity === undefined ? [] : text.quantity(numberText(quantity, language)),
  ].flat()
  return [text.kinds[kind], ...more].join(': ')
}

export function GrievanceAbout({ one, who }: { one: Grievance; who: string }) {
  const { language } = usePortal()
  const text = GRIEVANCE_TEXTS[language]
  const { on, amountIdr, note, reportedOn, state, answer, paidOn, answerNote } = one
  return (
    <>
      <p class="text-lg font-semibold">{whatOf(one, language)}</p>
      <p>{who}</p>
      <p>
        {on === undefined || amountIdr === undefined
          ? text.placement
          : text.delivered(dayText(on, language), formatRupiah(amountIdr))}
      </p>
      {note !== undefined && <p class="break-words">{text.note(note)}</p>}
      {answer !== undefined && <p>{text.answers[answer](paidOn === undefined ? '' : dayText(paidOn, language))}</p>}
      {answerNote !== undefined && <p class="break-words">{text.answerNote(answerNote)}</p>}
      <p class="text-sm">
        {text.reportedOn(dayText(reportedOn, language))}, {text.states[state]}
      </p>
    </>
  )
}
