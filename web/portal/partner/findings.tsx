// The final findings of a partner, the newest period first: of a duty the newest revision, which opens with its explanation.

import { nameIn } from '../../text/names.ts'
import { FINDINGS_TEXTS } from '../../text/portal/findings.ts'
import { revisionName } from '../../text/record.ts'
import { numberText, periodText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Listing } from '../parts/listing.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page } from '../parts/page.tsx'
import { beyond, oneByOne, usePages } from '../parts/pages.ts'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import type { Names } from './findings-names.ts'
import { OneFinding } from './findings-one.tsx'
import { Outcome } from './findings-outcome.tsx'
import { type Units, useUnits } from './units.ts'
import { findingWay } from './ways.ts'

type Sealed = OutputOf<'assessment.ofPartner'>['items'][number]

export default function Findings({ parts: [unit, rule, period, revision] }: ScreenProps) {
  const { language, call } = usePortal()
  const text = FINDINGS_TEXTS[language]
  const units = useUnits()
  const rules = useAsked('names', () => call('regulation.names', {}))
  return (
    <Loaded asked={units}>
      {(found) => (
        <Loaded asked={rules}>
          {(named) => {
            const names: Names = {
              unit: (id) => found.outlets.find((each) => each.unit === id)?.name ?? text.business,
              rule: (id) => {
                const rule = named.findLast((each) => each.rule === id)
                return rule === undefined ? id : nameIn(rule, language)
              },
            }
            if (rule === undefined || period === undefined) return <List units={found} names={names} />
            const outlet = found.outlets.find((each) => each.unit === unit)
            return <OneFinding {...{ outlet, rule, period, revision, names }} />
          }}
        </Loaded>
      )}
    </Loaded>
  )
}

/** Of a clerk outlet by outlet, because it may not read the whole. */
function List({ units, names }: { units: Units; names: Names }) {
  const { language, call } = usePortal()
  const { partner, role, name } = useHat('partner')
  const text = FINDINGS_TEXTS[language]
  const own = role === 'clerk' ? units.outlets.map(({ unit }) => unit) : ['']
  const listed = usePages(partner, (cursor) =>
    oneByOne(own, cursor, (outlet, from) =>
      call('assessment.ofPartner', { partner, limit: 50, ...(outlet === '' ? {} : { outlet }), ...beyond(from) }),
    ),
  )
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Listing listed={listed} of={text.title} none={text.none}>
        {(all) => <Rows rows={newest(all)} names={names} />}
      </Listing>
    </Page>
  )
}

function Rows({ rows, names }: { rows: readonly Sealed[]; names: Names }) {
  const { language } = usePortal()
  const text = FINDINGS_TEXTS[language]
  return (
    <Table
      caption={text.title}
      rows={rows}
      id={dutyOf}
      columns={[
        { name: text.unit, of: ({ unit }) => names.unit(unit) },
        { name: text.rule, of: ({ rule }) => names.rule(rule) },
        { name: text.period, of: ({ period }) => periodText(period, language) },
        { name: text.verdict, of: ({ verdict }) => <Outcome verdict={verdict} /> },
        {
          name: text.revision,
          of: ({ revision }) => (revision === 1 ? revisionName(1, language) : numberText(revision - 1, language)),
        },
        {
          name: text.open,
          of: ({ unit, rule, period }) => (
            <a
              class="inline-flex min-h-11 items-center underline"
              href={findingWay({ outlet: unit.startsWith('otl') ? unit : undefined }, rule, period)}
              aria-label={text.openOf(`${names.unit(unit)}, ${names.rule(rule)}, ${periodText(period, language)}`)}
            >
              {text.open}
            </a>
          ),
        },
      ]}
    />
  )
}

/** The list holds the newest revision of a duty before the others. */
function newest(all: readonly Sealed[]): Sealed[] {
  const found = new Map<string, Sealed>()
  for (const each of all) {
    const before = found.get(dutyOf(each))
    if (before === undefined || before.revision < each.revision) found.set(dutyOf(each), each)
  }
  return [...found.values()].sort((a, b) => (a.period === b.period ? 0 : a.period < b.period ? 1 : -1))
}

function dutyOf({ unit, rule, period }: Sealed): string {
  return `${unit} ${rule} ${period}`
}
