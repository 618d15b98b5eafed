// One outlet's finding: the verdict in words, what is owed and what is there, and every row that did or did not count.
import type { ComponentChildren } from 'preact'
import type { SlotBar } from '../../core/engine/bars.ts'
import type { Explanation } from '../../core/engine/explain.ts'
import type { Finding } from '../../core/engine/finding.ts'
import type { GoodFaith } from '../../core/engine/good-faith.ts'
import type { Told } from '../../core/engine/words/vocabulary.ts'
import { type Choice, Choices } from '../parts/choices.tsx'
import { Entry } from '../parts/entry.tsx'
import { FRONT, Layout } from '../parts/layout.tsx'
import { Scales, Tumpal } from '../parts/motifs.tsx'
import { SectionList } from '../parts/section-list.tsx'
import { VerdictBadge } from '../parts/verdict-badge.tsx'
import { dayText, type Language, TEXTS } from '../text/text.ts'
import { Bars } from './finding/bars.tsx'
import { countedOf } from './finding/counted.ts'
import { Numbers } from './finding/numbers.tsx'
import { RecordEntry, RecordNotes, type RecordProps } from './finding/record.tsx'

/** Whose page it is, and which other pages there are of it. */
export type UnitProps = {
  language: Language
  /** The address of the stylesheet. */
  styles: string
  place: { title: string; sector: string; address: string; kecamatan: string }
  otherLanguageHref: string
  /** Whether the businesses are invented. */
  demonstration?: boolean
  rules?: readonly Choice[]
  periods?: readonly Choice[]
  /** What is on record of the duty. */
  record?: RecordProps
}

export type FindingProps = UnitProps & {
  told: Told
  finding: Finding
  explanation: Explanation
  goodFaith: GoodFaith
  bars: SlotBar[]
  /** The hash of the inputs. */
  inputs: string
  /** How ids are called on the page. */
  names: Record<string, string>
}

export function FindingPage(props: FindingProps) {
  const { language, told } = props
  const { finding: text } = TEXTS[language]
  return (
    <UnitLayout {...props} title={told.title}>
      <div class="wrap">
        {props.record !== undefined && <RecordNotes {...props.record} language={language} />}
        <Verdict {...props} />
        <Numbers finding={props.finding} explanation={props.explanation} owed={told.owed} language={language} />
        <Bars bars={props.bars} names={props.names} language={language} />
        <Rows {...props} />
        <Entry id="itikad" heading={text.goodFaith} lead={text.goodFaithLead}>
          <SectionList sentences={told.goodFaith} language={language} />
        </Entry>
        {props.record !== undefined && <RecordEntry {...props.record} language={language} />}
        <Entry id="bukti" heading={text.proof} lead={text.proofLead}>
          <p class="text-sm">{text.asOf(dayText(props.finding.asOf, language))}</p>
          <p class="mt-2 text-sm">
            {text.hash}:<code class="mt-1 block break-all font-mono text-xs">{props.inputs}</code>
          </p>
        </Entry>
      </div>
    </UnitLayout>
  )
}

/** Where no rule binds the unit: what that means, and the other periods and rules. */
export function UnboundPage({ says, ...unit }: UnitProps & { says: string }) {
  return (
    <UnitLayout {...unit}>
      <div class="wrap">
        {unit.record !== undefined && <RecordNotes {...unit.record} language={unit.language} />}
        <Entry id="hasil" heading={TEXTS[unit.language].finding.unbound}>
          <p class="shelf max-w-prose pb-4 text-lg">{says}</p>
        </Entry>
        {unit.record !== undefined && <RecordEntry {...unit.record} language={unit.language} />}
      </div>
    </UnitLayout>
  )
}

function UnitLayout({ children, title, ...unit }: UnitProps & { title?: string; children: ComponentChildren }) {
  const { language, place } = unit
  const { finding: text, site } = TEXTS[language]
  return (
    <Layout
      language={language}
      title={`${place.title} · ${site}`}
      description={text.description(place.title)}
      styles={unit.styles}
      otherLanguageHref={unit.otherLanguageHref}
      demonstration={unit.demonstration ?? false}
      top={<Place {...unit} title={title} />}
    >
      {children}
    </Layout>
  )
}

function Place({ language, place, title, rules = [], periods = [] }: UnitProps & { title: string | undefined }) {
  const text = TEXTS[language].finding
  const where = [place.sector, place.address, place.kecamatan].filter((each) => each !== '')
  return (
    <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
      <Scales />
      <div class="wrap pt-4 pb-8">
        <p class="screen">
          <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={FRONT[language]}>
            {text.back}
          </a>
        </p>
        <h1 class="mt-2 text-[clamp(1.5rem,10vw,2.25rem)] sm:text-5xl">{place.title}</h1>
        <p class="mt-3">{where.join(' · ')}</p>
        {title !== undefined && <p class="mt-3 max-w-prose text-sm">{title}</p>}
        <Choices label={text.ruleChoice} choices={rules} />
        <Choices label={text.periodChoice} choices={periods} />
      </div>
      <Tumpal />
    </div>
  )
}

function Verdict({ language, finding, told }: Pick<FindingProps, 'language' | 'finding' | 'told'>) {
  const { finding: text } = TEXTS[language]
  return (
    <Entry id="hasil" heading={text.verdict}>
      <div class="shelf whole bg-base-200 p-4 sm:p-6">
        <VerdictBadge verdict={finding.verdict} language={language} large />
        <p class="mt-4 max-w-prose text-xl leading-snug">{told.verdict}</p>
        {told.forecast !== undefined && <p class="mt-3 max-w-prose">{told.forecast}</p>}
        <div class="mt-5 border-t border-base-300 pt-4">
          <h3 class="text-lg">{text.next}</h3>
          <p class="mt-1 max-w-prose">{told.next}</p>
        </div>
      </div>
    </Entry>
  )
}

function Rows({ language, told, explanation }: Pick<FindingProps, 'language' | 'told' | 'explanation'>) {
  const counted = countedOf(explanation)
  return (
    <Entry id="baris" heading={TEXTS[language].finding.rows}>
      <div class="grid gap-8">
        {told.sections.map(({ heading, sentences }, at) => (
          <section key={heading} aria-labelledby={`baris-${at}`}>
            <h3 id={`baris-${at}`} class="mb-1 text-xl">
              {heading}
            </h3>
            <SectionList sentences={sentences} counted={counted[at]} language={language} />
          </section>
        ))}
      </div>
    </Entry>
  )
}
