// The report of one period: what the record knows already, with where it comes from, and the fields for all that it cannot know.
import * as z from 'zod/mini'
import type { Period } from '../../../core/kernel/period.ts'
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { Declared, type Report, SubmitReport, type Total } from '../../../core/report/schema.ts'
import { REPORTS_TEXTS } from '../../text/portal/reports.ts'
import { numberText, periodText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Ask } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { usePortal } from '../portal.ts'
import { othersIn, totalsOf } from './reports-totals.ts'

const { declared: _, ...named } = SubmitReport.shape
/** What was bought of others, beside the other fields, because a form is flat. */
const Typed = z.strictObject({ ...named, ...Declared.shape })

type Props = {
  which: { partner: string; outlet?: string }
  period: Period
  needs: readonly Total[]
  /** The report that counts now; undefined where there is none. */
  counted: Pick<Report, 'by' | 'declared'> | undefined
  again: () => Promise<void>
}

export function SubmitForm({ which, period, needs, counted, again }: Props) {
  const { language, call, say } = usePortal()
  const text = REPORTS_TEXTS[language]
  const unit = which.outlet ?? which.partner
  const asked = useAsked(`${unit} ${period}`, () => call('report.records', { ...which, period }))
  const total = (name: Total): Ask => ({ as: 'number', ...(isNeeded(name, needs) ? { needed: true } : {}) })
  const id = `lapor-${unit}-${period}`
  return (
    <>
      <h3 class="text-xl">{periodText(period, language)}</h3>
      <p class="mt-2 max-w-prose border-l-4 border-accent py-1 pl-4">{text.zero}</p>
      <Loaded asked={asked}>
        {(records) => (
          <>
            <Known records={records} />
            {counted !== undefined && <p class="mt-3 max-w-prose">{text.corrects[counted.by]}</p>}
            <Form
              key={id}
              id={id}
              schema={Typed}
              asks={{ spendIdr: total('spendIdr'), volumeKg: total('volumeKg') }}
              words={text.fields}
              button={text.submit}
              fixed={{ ...which, period }}
              initial={othersIn(counted?.declared, records.recorded)}
              send={({ spendIdr, volumeKg, ...rest }, key) =>
                call(
                  'report.submit',
                  { ...rest, declared: totalsOf({ spendIdr, volumeKg }, records.recorded) },
                  { key },
                )
              }
              onSent={() => {
                say(text.submitted)
                again().catch((error: unknown) => console.error(error))
              }}
            />
          </>
        )}
      </Loaded>
    </>
  )
}

/** Each number with what it is the sum of. */
function Known({ records }: { records: OutputOf<'report.records'> }) {
  const { language } = usePortal()
  const text = REPORTS_TEXTS[language]
  const { recorded, confirmed, unanswered, denied } = records
  if (recorded.deliveries === 0) return <p class="mt-4 max-w-prose">{text.nothingRecorded}</p>
  const rows = [
    [text.recorded, recorded],
    [text.confirmed, confirmed],
    [text.unanswered, unanswered],
    [text.denied, denied],
  ] as const
  return (
    <div class="mt-4 max-w-prose">
      <h4 class="font-semibold">{text.known}</h4>
      <dl>
        {rows.map(([name, { deliveries, spendIdr, volumeKg }]) => (
          <div key={name} class="border-t border-base-300 py-2">
            <dt class="text-sm">{name}</dt>
            <dd class="tabular-nums">
              {text.sum(
                numberText(deliveries, language),
                formatRupiah(spendIdr),
                text.kg(numberText(volumeKg, language)),
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="mt-2">{text.added}</p>
    </div>
  )
}

/** Where no rule takes a share of any total, a report says at least what was spent. */
function isNeeded(name: Total, needs: readonly Total[]): boolean {
  return needs.length === 0 ? name === 'spendIdr' : needs.includes(name)
}
