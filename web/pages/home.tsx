// The front page: the way into the catalogue; then what the ledger holds, why it is there, and how it works.
import type { HomeView } from '../../core/publish/views.ts'
import { siteData } from '../data/site.ts'
import { CoverDefs } from '../parts/cover.tsx'
import { Entry } from '../parts/entry.tsx'
import { type Figure, FigureTable, figureName } from '../parts/figure-table.tsx'
import { Shelf, Tile } from '../parts/figure-tile.tsx'
import { FRONT, Layout } from '../parts/layout.tsx'
import { dayText, type Language, numberText, otherThan, TEXTS } from '../text/text.ts'
import { Categories, Demand, Kecamatans } from './home/browse.tsx'
import { Cover } from './home/cover.tsx'
import { type ExampleEntry, Examples, type RegulationEntry, Rules } from './home/law.tsx'
import { Picture } from './home/picture.tsx'
import { Silence, Steps, Why } from './home/story.tsx'

export type HomeProps = {
  language: Language
  /** The address of the stylesheet. */
  styles: string
  /** Counted from the ledger on a day; `part` is `all`, `kecamatan:32.16.xx` or `sector:hotel`. */
  figures: Figure[]
  regulations: RegulationEntry[]
  /** What there is in the catalogue. */
  view: HomeView
  examples: ExampleEntry[]
  demonstration: boolean
}

export function Home({ language, styles, figures, regulations, view, examples, demonstration }: HomeProps) {
  const { front } = TEXTS[language]
  return (
    <Layout
      language={language}
      title={front.title}
      description={front.description}
      href={FRONT[language]}
      data={(whole) => siteData(language, whole)}
      styles={styles}
      otherLanguageHref={FRONT[otherThan(language)]}
      demonstration={demonstration}
      top={
        <>
          <CoverDefs categories={view.categories.map(({ category }) => category)} />
          <Cover todays={view.todays} language={language} />
        </>
      }
    >
      <div class="wrap">
        <Categories categories={view.categories} language={language} />
        <Kecamatans kecamatan={view.kecamatan} language={language} />
        <Demand language={language} />
        <Figures figures={figures} language={language} />
        <Why language={language} />
        <Steps language={language} />
        <Picture language={language} />
        <Silence language={language} />
        <Rules regulations={regulations} language={language} />
        <Examples examples={examples} language={language} />
      </div>
    </Layout>
  )
}

function Figures({ figures, language }: Pick<HomeProps, 'figures' | 'language'>) {
  const { front } = TEXTS[language]
  const whole = figures.filter(({ part }) => part === 'all')
  const days = [...new Set(whole.map(({ on }) => on))]
  const [day] = days
  if (figures.length === 0) {
    return (
      <Entry id="angka" heading={front.figures}>
        <p class="shelf max-w-prose pb-4 text-lg">{front.none}</p>
      </Entry>
    )
  }
  return (
    <Entry
      id="angka"
      heading={front.figures}
      lead={day !== undefined && days.length === 1 ? front.counted(dayText(day, language)) : undefined}
    >
      {whole.length > 0 && (
        <Shelf>
          {whole.map(({ figure, value, on }) => {
            const { name, means } = figureName(figure, language)
            const dated = days.length === 1 ? means : [means, dayText(on, language)].filter(Boolean).join(', ')
            return <Tile key={figure} name={name} value={numberText(value, language)} means={dated} />
          })}
        </Shelf>
      )}
      <div class="mt-4">
        <FigureTable figures={figures} language={language} />
      </div>
    </Entry>
  )
}
