// The form of one measure: how large and since when; an area is typed in m² and kept in dm².
import * as z from 'zod/mini'
import { Day } from '../../../core/kernel/day.ts'
import { type MeasureId, measure as named } from '../../../core/region/sectors.ts'
import { nameIn } from '../../text/names.ts'
import { MEASURES_TEXTS } from '../../text/portal/measures.ts'
import { dayText, numberText, periodText } from '../../text/text.ts'
import { Form } from '../form/form.tsx'
import { Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import type { Asked } from './measures-known.ts'

type Props = {
  which: { partner: string; outlet?: string }
  measure: MeasureId
  known: Asked | undefined
  again: () => Promise<void>
}

export function MeasureForm({ which, measure, known, again }: Props) {
  const { language, call, say } = usePortal()
  const text = MEASURES_TEXTS[language]
  const found = named(measure)
  const name = found === undefined ? measure : nameIn(found, language)
  const scale = found?.unit === 'dm2' ? 100 : 1
  const heading = scale === 1 ? name : `${name} ${text.square}`
  const typed = z.strictObject({
    value: z.number().check(z.gte(0), z.lte((found?.max ?? 0) / scale)),
    from: Day,
  })
  const { outlet } = which
  const send = (value: number, from: string, key: string) => {
    const made = { partner: which.partner, measure, value: Math.round(value * scale), from }
    return outlet === undefined
      ? call('partner.recordMeasure', made, { key })
      : call('outlet.recordMeasure', { ...made, outlet }, { key })
  }
  return (
    <Part heading={heading}>
      <p class="max-w-prose">{standing(known, scale, language)}</p>
      {known?.missing !== undefined && (
        <p class="mt-2 max-w-prose border-l-4 border-accent py-1 pl-4">
          {text.goal(periodText(known.missing.period, language), dayText(known.missing.goal, language))}
        </p>
      )}
      <Form
        id={`ukuran-${outlet ?? which.partner}-${measure}`}
        schema={typed}
        asks={{ value: scale === 1 ? { as: 'number' } : { as: 'number', decimals: 2 }, from: { as: 'day' } }}
        words={{ ...text.fields, value: { ...text.fields['value'], label: heading } }}
        button={text.save(name)}
        send={({ value, from }, key) => send(value, from, key)}
        onSent={() => {
          say(text.saved)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </Part>
  )
}

function standing(known: Asked | undefined, scale: number, language: 'id' | 'en'): string {
  const text = MEASURES_TEXTS[language]
  if (known === undefined) return text.notAsked
  if (known.value === null || known.from === null) return text.unknown
  return text.known(numberText(known.value / scale, language), dayText(known.from, language))
}
