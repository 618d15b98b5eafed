// The form of a report: the period, and what was bought in all; a total that some rule asks for may be zero and not empty.
import * as z from 'zod/mini'
import type { Period } from '../../../core/kernel/period.ts'
import { Declared, SubmitReport, type Total } from '../../../core/report/schema.ts'
import { REPORTS_TEXTS } from '../../text/portal/reports.ts'
import { periodText } from '../../text/text.ts'
import type { Ask } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import { usePortal } from '../portal.ts'

const { declared: _, ...named } = SubmitReport.shape
/** The totals beside the other fields, because a form is flat. */
const Typed = z.strictObject({ ...named, ...Declared.shape })

type Props = {
  which: { partner: string; outlet?: string }
  year: string
  periods: readonly Period[]
  needs: readonly Total[]
  again: () => Promise<void>
}

export function SubmitForm({ which, year, periods, needs, again }: Props) {
  const { language, call, say } = usePortal()
  const text = REPORTS_TEXTS[language]
  const total = (name: Total): Ask => ({ as: 'number', ...(isNeeded(name, needs) ? { needed: true } : {}) })
  const id = `lapor-${which.outlet ?? which.partner}-${year}`
  return (
    <>
      <p class="max-w-prose border-l-4 border-accent py-1 pl-4">{text.zero}</p>
      <Form
        key={id}
        id={id}
        schema={Typed}
        asks={{
          period: {
            as: 'choice',
            choices: periods.map((period) => ({ value: period, name: periodText(period, language) })),
          },
          spendIdr: total('spendIdr'),
          volumeKg: total('volumeKg'),
        }}
        words={text.fields}
        button={text.submit}
        fixed={which}
        send={({ spendIdr, volumeKg, ...rest }, key) =>
          call('report.submit', { ...rest, declared: { spendIdr, volumeKg } }, { key })
        }
        onSent={() => {
          say(text.submitted)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </>
  )
}

/** Where no rule takes a share of any total, a report says at least what was spent. */
function isNeeded(name: Total, needs: readonly Total[]): boolean {
  return needs.length === 0 ? name === 'spendIdr' : needs.includes(name)
}
