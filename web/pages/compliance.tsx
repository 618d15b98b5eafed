// The compliance page: how the duties of each period were judged, in numbers that name nobody.

import type { ComponentChildren } from 'preact'
import { spanOf } from '../../core/kernel/period.ts'
import type { Distribution as Published, Row } from '../../core/program/schema.ts'
import type { ComplianceView } from '../../core/publish/compliance-view.ts'
import { datasetData } from '../data/site.ts'
import { DutiesMap } from '../parts/duties-map.tsx'
import { Entry } from '../parts/entry.tsx'
import { Layout, type PageProps } from '../parts/layout.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { type ChartRow, VerdictBarTable, VerdictChart, VerdictLegend, VerdictTable } from '../parts/verdict-chart.tsx'
import { kecamatanName, sectorName } from '../text/names.ts'
import { PROGRAM_TEXTS } from '../text/program.ts'
import { dayText, type Language, numberText, periodText, TEXTS } from '../text/text.ts'

export type ComplianceProps = ComplianceView & PageProps

export function CompliancePage({ periods, minCell, language, ...document }: ComplianceProps) {
  const text = PROGRAM_TEXTS[language].compliance
  const days = periods.map(({ period }) => spanOf(period)).flatMap(({ first, last }) => [first, last])
  return (
    <Layout
      {...document}
      language={language}
      title={`${text.title} | ${TEXTS[language].site}`}
      description={text.description}
      data={(whole) =>
        datasetData(
          { page: 'kepatuhan', id: 'kepatuhan', name: text.title, description: text.description, days },
          language,
          whole,
        )
      }
      top={<PageTitle heading={text.title} lead={text.lead} />}
    >
      <div class="wrap">
        {periods.length === 0 && <p class="py-10 text-lg">{text.none}</p>}
        {periods.map((period) => (
          <PeriodOf key={period.period} view={period} language={language} />
        ))}
        <Entry id="cara" heading={text.method}>
          <ul class="max-w-prose list-disc space-y-2 pl-5">
            {[...text.methods, text.privacy(numberText(minCell, language)), text.when].map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Entry>
      </div>
    </Layout>
  )
}

function PeriodOf({ view, language }: { view: Published; language: Language }) {
  const text = PROGRAM_TEXTS[language].compliance
  const { period, countedOn, whole, sectors, kecamatan: places } = view
  const fewest = numberText(view.minCell, language)
  const name = periodText(period, language)
  return (
    <Entry id={`periode-${period}`} heading={name} lead={text.counted(dayText(countedOn, language))}>
      {whole === undefined ? (
        <p class="max-w-prose">{text.withheld(fewest)}</p>
      ) : (
        <>
          <VerdictLegend label={text.legend} language={language} />
          <Distribution
            title={text.overall}
            period={name}
            rows={[{ ...whole, id: 'all', name: text.partners(numberText(whole.total, language)), about: '' }]}
            language={language}
          />
          <Distribution
            title={text.bySector}
            period={name}
            rows={sectors.map((row) =>
              rowOf(row, language, text.partners(numberText(row.total, language)), (id) => sectorName(id, language)),
            )}
            none={text.noSectors(fewest)}
            merged={text.merged(fewest)}
            language={language}
          />
          <Distribution
            title={text.byKecamatan}
            period={name}
            lead={text.kecamatanLead}
            rows={places.map((row) =>
              rowOf(
                row,
                language,
                text.duties(numberText(row.total, language), numberText(row.partners, language)),
                kecamatanName,
              ),
            )}
            none={text.noKecamatan(fewest)}
            many
            merged={text.merged(fewest)}
            above={<DutiesMap rows={places} language={language} />}
            language={language}
          />
        </>
      )}
    </Entry>
  )
}

type DistributionProps = {
  title: string
  /** Tells the tables of one page apart. */
  period: string
  lead?: string
  rows: ChartRow[]
  /** What is said where there are no rows, and where one of them is merged. */
  none?: string
  merged?: string
  /** Of many rows the bars stand in the table. */
  many?: boolean
  /** What stands above the rows. */
  above?: ComponentChildren
  language: Language
}

function Distribution({ title, period, lead, rows, none, merged, many = false, above, language }: DistributionProps) {
  const table = { title: `${title}, ${period}`, words: PROGRAM_TEXTS[language].compliance, rows, language }
  return (
    <>
      <h3 class="mt-6 text-xl">{title}</h3>
      {rows.length === 0 ? (
        <p class="mt-1 max-w-prose text-sm">{none}</p>
      ) : (
        <>
          {lead !== undefined && <p class="mt-1 max-w-prose text-sm">{lead}</p>}
          {above}
          {many ? (
            <VerdictBarTable {...table} />
          ) : (
            <>
              <VerdictChart rows={rows} language={language} />
              <VerdictTable {...table} />
            </>
          )}
          {rows.some(({ id }) => id.includes(' ')) && <p class="mt-2 max-w-prose text-sm">{merged}</p>}
        </>
      )}
    </>
  )
}

/** A row of several parts is called by all of them where they are few. */
function rowOf(
  { parts, verdicts }: Row,
  language: Language,
  about: string,
  nameOf: (part: string) => string,
): ChartRow {
  const names = parts.map(nameOf).toSorted()
  const { together } = PROGRAM_TEXTS[language].compliance
  const many = together(numberText(names.length, language))
  const name = names.length === 1 ? names.join('') : `${many}: ${names.join(', ')}`
  return { id: parts.join(' '), name, about, verdicts }
}
