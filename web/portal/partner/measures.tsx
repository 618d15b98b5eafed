// The measures of the business or of one outlet: what is on record of each that the rules ask for, and a form for each.
import type { Rule } from '../../../core/engine/scenario.ts'
import { sector } from '../../../core/region/sectors.ts'
import { MEASURES_TEXTS } from '../../text/portal/measures.ts'
import { UNIT_TEXTS } from '../../text/portal/units.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { duePeriods } from './duties-periods.ts'
import { MeasureForm } from './measures-form.tsx'
import { measuresAsked } from './measures-known.ts'
import { type Outlet, type Units, useUnits } from './units.ts'

export default function Measures({ parts: [unit, asked] }: ScreenProps) {
  const { language, call } = usePortal()
  const { name, role } = useHat('partner')
  const text = MEASURES_TEXTS[language]
  const units = useUnits()
  const rules = useAsked('rules', () => call('regulation.rules', {}))
  return (
    <Loaded asked={units}>
      {(found) => {
        const outlet =
          found.outlets.find((each) => each.unit === unit) ?? (role === 'clerk' ? found.outlets[0] : undefined)
        return (
          <Page heading={`${text.title}: ${outlet?.name ?? name}`} lead={text.lead}>
            {outlet === undefined && role === 'clerk' ? (
              <Empty says={UNIT_TEXTS[language].noOutlets} />
            ) : (
              <Loaded asked={rules}>
                {(all) => <Forms {...{ outlet, rules: all, units: found, first: asked }} />}
              </Loaded>
            )}
            <p>
              <a class="inline-flex min-h-11 items-center underline" href="/mitra/kewajiban">
                {text.back}
              </a>
            </p>
          </Page>
        )
      }}
    </Loaded>
  )
}

type FormsProps = { outlet: Outlet | undefined; rules: readonly Rule[]; units: Units; first: string | undefined }

/** A call for each period that runs or ended last: few, and they name what is missing. */
function Forms({ outlet, rules, units, first }: FormsProps) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const which = { partner, ...(outlet === undefined ? {} : { outlet: outlet.unit }) }
  const kind = outlet === undefined ? 'partner' : 'outlet'
  const of = outlet?.sector ?? units.sector
  const unit = { kind, sector: of } as const
  const periods = [
    ...new Set((['before', 'now'] as const).flatMap((when) => duePeriods(rules, unit, when, units.today))),
  ]
  const findings = useAsked(`${outlet?.unit ?? partner} ${periods.join(' ')}`, async () => {
    const all = await Promise.all(periods.map((period) => call('assessment.view', { ...which, period })))
    return joined(all)
  })
  const measures = [...(sector(of)?.measures ?? [])].sort((a, b) => Number(b === first) - Number(a === first))
  if (measures.length === 0) return <Empty says={MEASURES_TEXTS[language].none} />
  return (
    <Loaded asked={findings}>
      {(found) => {
        const asked = measuresAsked(found)
        return measures.map((measure) => (
          <MeasureForm key={measure} {...{ which, measure, known: asked.get(measure), again: findings.again }} />
        ))
      }}
    </Loaded>
  )
}

type View = OutputOf<'assessment.view'>

/** All that was found, or the first refusal. */
function joined(results: readonly Result<View>[]): Result<View> {
  const refused = results.find((each) => !each.ok)
  if (refused !== undefined) return refused
  return { ok: true, value: results.flatMap((each) => (each.ok ? each.value : [])) }
}
