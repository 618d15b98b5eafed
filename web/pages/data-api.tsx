// The documentation of the public API: how to begin, paging, limits, refusals, and each read with an example.
import { type ApiRead, publicReads } from '../../core/opendata/api.ts'
import { PROBLEM_EXAMPLE } from '../../core/opendata/api-examples.ts'
import { addressOf } from '../../core/publish/page.ts'
import { Entry } from '../parts/entry.tsx'
import { Layout, type PageProps } from '../parts/layout.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { API_TEXTS } from '../text/api.ts'
import { TEXTS } from '../text/text.ts'
import { Exchange, ReadOf } from './data/read.tsx'

export type DataApiProps = PageProps & {
  reads?: readonly ApiRead[]
}

export function DataApiPage({ language, reads = publicReads(), ...document }: DataApiProps) {
  const text = API_TEXTS[language]
  const ways = [
    { href: addressOf({ kind: 'data' }, language), name: text.files },
    { href: '/api/openapi.json', name: text.description31 },
  ]
  return (
    <Layout
      {...document}
      language={language}
      title={`${text.title} | ${TEXTS[language].site}`}
      description={text.description}
      top={<PageTitle heading={text.title} lead={text.lead} />}
    >
      <div class="wrap">
        <Entry id="mulai" heading={text.start}>
          <Says all={text.starts} />
          <ul class="mt-3 flex flex-wrap gap-x-5">
            {ways.map(({ href, name }) => (
              <li key={href}>
                <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Entry>
        <Entry id="halaman" heading={text.paging}>
          <Says all={text.pagings} />
        </Entry>
        <Entry id="batas" heading={text.limits}>
          <Says all={text.limitsSay} />
        </Entry>
        <Entry id="ditolak" heading={text.refusals}>
          <Says all={text.refusalsSay} />
          <Exchange example={PROBLEM_EXAMPLE} language={language} />
        </Entry>
        <Entry id="alamat" heading={text.routes}>
          <div class="space-y-10">
            {reads.map((read) => (
              <ReadOf key={read.name} read={read} language={language} />
            ))}
          </div>
        </Entry>
      </div>
    </Layout>
  )
}

function Says({ all }: { all: readonly string[] }) {
  return (
    <div class="max-w-prose space-y-3">
      {all.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  )
}
