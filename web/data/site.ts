// What the pages about the programme say to machines: the site with its search, who runs it, and its numbers as datasets.
import { fileKey, LICENCE } from '../../core/opendata/files.ts'
import { type AboutPage, addressOf } from '../../core/publish/page.ts'
import { regency } from '../../core/region/villages.ts'
import { SEARCH_PATHS } from '../../core/search/address.ts'
import { FAVICON } from '../parts/head.tsx'
import { type Language, TEXTS } from '../text/text.ts'
import type { Thing, Whole } from './json-ld.ts'

/** The front page: the site, how it is searched, and who it is. */
export function siteData(language: Language, whole: Whole): Thing[] {
  const { site } = TEXTS[language]
  return [
    {
      '@type': 'WebSite',
      '@id': `${whole('/')}#situs`,
      name: site,
      url: whole(addressOf({ kind: 'about', page: 'beranda' }, language)),
      inLanguage: language,
      publisher: publisher(whole),
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${whole(SEARCH_PATHS[language])}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ]
}

function publisher(whole: Whole): Thing {
  const site = TEXTS.id.site
  return { '@type': 'Organization', '@id': `${whole('/')}#etalase`, name: site, url: whole('/'), logo: whole(FAVICON) }
}

type Told = {
  page: AboutPage
  /** Under which its files lie among the open data. */
  id: string
  name: string
  description: string
  /** The first and the last day that it tells of; none where it tells of none yet. */
  days: readonly string[]
}

/** A page of numbers as a dataset; nothing where there are no numbers yet. */
export function datasetData({ page, id, name, description, days }: Told, language: Language, whole: Whole): Thing[] {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    {
      '@type': 'Dataset',
      '@id': `${whole(addressOf({ kind: 'about', page }, 'id'))}#data`,
      name,
      description,
      url: whole(addressOf({ kind: 'about', page }, language)),
      inLanguage: language,
      isAccessibleForFree: true,
      license: LICENCE.url,
      creator: publisher(whole),
      temporalCoverage: first === last ? first : `${first}/${last}`,
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: whole(`/${fileKey({ id }, 'csv')}`) },
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: whole(`/${fileKey({ id }, 'json')}`),
        },
      ],
      spatialCoverage: { '@type': 'AdministrativeArea', name: `${regency.name}, ${regency.province}` },
    },
  ]
}
