// The programme page: its numbers and what they mean, how they change, supply beside demand, and what is not counted.
import type { Counted, ProgramView } from '../../core/publish/program-view.ts'
import { datasetData } from '../data/site.ts'
import { Entry } from '../parts/entry.tsx'
import { figureName } from '../parts/figure-table.tsx'
import { Tile } from '../parts/figure-tile.tsx'
import { InterestForm } from '../parts/interest-form.tsx'
import { Layout, type PageProps } from '../parts/layout.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { FORM_TEXTS } from '../text/forms.ts'
import { PROGRAM_TEXTS } from '../text/program.ts'
import { dayText, type Language, numberText, TEXTS } from '../text/text.ts'
import { Change } from './program/change.tsx'
import { Goal } from './program/goal.tsx'
import { SupplyOf } from './program/supply.tsx'

export type ProgramProps = ProgramView & PageProps

export function ProgramPage({ counted, days, supply, language, ...document }: ProgramProps) {
  const text = PROGRAM_TEXTS[language].program
  const newest = days.at(-1)
  return (
    <Layout
      {...document}
      language={language}
      title={`${text.title} | ${TEXTS[language].site}`}
      description={text.description}
      data={(whole) =>
        datasetData(
          {
            page: 'program',
            id: 'angka-program',
            name: text.title,
            description: text.description,
            days: days.map(({ on }) => on),
          },
          language,
          whole,
        )
      }
      top={
        <PageTitle
          heading={text.title}
          lead={text.lead}
          {...(newest === undefined ? {} : { small: text.counted(dayText(newest.on, language)) })}
        />
      }
    >
      <div class="wrap">
        <Entry id="angka" heading={text.numbers}>
          {counted.length === 0 && <p class="shelf pb-4 text-lg">{text.none}</p>}
          {counted.length > 0 && (
            <dl class="grid gap-x-4 gap-y-4 sm:grid-cols-2 md:grid-cols-3">
              {counted.map((each) => (
                <NumberOf key={each.figure} counted={each} language={language} />
              ))}
            </dl>
          )}
        </Entry>
        <Entry id="perubahan" heading={text.change} lead={days.length > 1 ? text.changeLead : undefined}>
          {days.length > 1 ? <Change days={days} language={language} /> : <p class="max-w-prose">{text.oneDay}</p>}
        </Entry>
        <Entry id="bersisian" heading={text.supply} lead={text.supplyLead}>
          {supply.length > 0 ? (
            <SupplyOf supply={supply} language={language} />
          ) : (
            <p class="max-w-prose">{text.supplyNone}</p>
          )}
        </Entry>
        <Goal counted={counted} language={language} />
        <Entry id="mulai" heading={FORM_TEXTS[language].interest.title} lead={FORM_TEXTS[language].interest.lead}>
          <InterestForm language={language} />
        </Entry>
      </div>
    </Layout>
  )
}

function NumberOf({ counted: { figure, value, before }, language }: { counted: Counted; language: Language }) {
  const text = PROGRAM_TEXTS[language].program
  const change = before === undefined ? 0 : value - before.value
  const since = before === undefined ? '' : dayText(before.on, language)
  const sign = change > 0 ? '+' : '−'
  const changed =
    change === 0 ? text.same(since) : text.since(`${sign}${numberText(Math.abs(change), language)}`, since)
  const means = before === undefined ? text.definitions[figure] : `${text.definitions[figure]} (${changed})`
  return <Tile name={figureName(figure, language).name} value={numberText(value, language)} means={means} />
}
