// The page of the open data: the files of each dataset with their dictionary, the licence, the method, what is left out.
import { LICENCE, type OpenDay } from '../../core/opendata/files.ts'
import { addressOf } from '../../core/publish/page.ts'
import { Entry } from '../parts/entry.tsx'
import { Layout, type PageProps } from '../parts/layout.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { DATA_TEXTS } from '../text/data.ts'
import { dayText, TEXTS } from '../text/text.ts'
import { Files } from './data/files.tsx'

export type DataProps = OpenDay & PageProps

export function DataPage({ day, offers, language, ...document }: DataProps) {
  const text = DATA_TEXTS[language]
  const [first] = offers
  return (
    <Layout
      {...document}
      language={language}
      title={`${text.title} | ${TEXTS[language].site}`}
      description={text.description}
      top={<PageTitle heading={text.title} lead={text.lead} small={text.asOf(dayText(day, language))} />}
    >
      <div class="wrap">
        <Entry id="berkas" heading={text.files}>
          <div class="space-y-8">
            {offers.map((offer) => (
              <Files key={offer.dataset.id} offer={offer} language={language} />
            ))}
          </div>
        </Entry>
        <Entry id="lisensi" heading={text.licence}>
          <div class="max-w-prose space-y-3">
            <p>{text.licenceSays(LICENCE.name)}</p>
            <p>{text.licenceProposal}</p>
            <p>{text.licenceOthers}</p>
            <p>
              <a class="underline underline-offset-4" href={LICENCE.url} rel="license external noreferrer">
                {LICENCE.url}
              </a>
            </p>
          </div>
        </Entry>
        {first !== undefined && (
          <Entry id="kutip" heading={text.cite}>
            <p class="max-w-prose">
              {text.citation(`${first.dataset.title[language]} (ikm.csv)`, dayText(day, language), LICENCE.name)}
            </p>
          </Entry>
        )}
        <Listed id="cara" heading={text.method} says={text.methods} />
        <Listed id="tidak-ada" heading={text.leftOut} says={text.leftOuts} />
        <Entry id="api" heading={text.api} lead={text.apiSays}>
          <p>
            <a
              class="inline-flex min-h-11 items-center underline underline-offset-4"
              href={addressOf({ kind: 'about', page: 'data-api' }, language)}
            >
              {text.apiLink}
            </a>
          </p>
        </Entry>
      </div>
    </Layout>
  )
}

function Listed({ id, heading, says }: { id: string; heading: string; says: readonly string[] }) {
  return (
    <Entry id={id} heading={heading}>
      <ul class="max-w-prose list-disc space-y-2 pl-5">
        {says.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Entry>
  )
}
