// The other pages behind the console: the units of a kecamatan or sector, and what is shown until the table is filled.
import { sector } from '../../core/region/sectors.ts'
import { kecamatan } from '../../core/region/villages.ts'
import type { Services } from '../../core/table/service.ts'
import { Entry } from '../../web/parts/entry.tsx'
import { FRONT, Layout } from '../../web/parts/layout.tsx'
import { renderPage } from '../../web/render.ts'
import { sectorName } from '../../web/text/names.ts'
import { type Language, otherThan, TEXTS } from '../../web/text/text.ts'
import { consoleHref, findingHref, listHref } from './addresses.ts'
import { Top } from './console-parts.tsx'
import { CONSOLE_TEXTS, stepText } from './console-text.ts'
import type { Step } from './fill.ts'

type Where = { language: Language; styles: string }

/** The outlets of a kecamatan or the partners of a sector; undefined where there is no such thing. */
export async function listPage({ entities }: Services, where: Where, of: string): Promise<string | undefined> {
  const { language, styles } = where
  const place = kecamatan(of)
  const kind = sector(of)
  if (place === undefined && kind === undefined) return undefined
  const all = { pages: 'all' } as const
  const { data } =
    place === undefined
      ? await entities.partner.query.inSector({ sector: of }).go(all)
      : await entities.outlet.query.inKecamatan({ kecamatan: of }).go(all)
  const text = CONSOLE_TEXTS[language]
  const title = place?.name ?? sectorName(of, language)
  const heading = place === undefined ? text.bySector : text.byKecamatan
  return renderPage(
    <Layout
      language={language}
      title={`${title} · ${TEXTS[language].site}`}
      description={text.about}
      styles={styles}
      otherLanguageHref={listHref(otherThan(language), of)}
      demonstration
      top={<Top title={title} says={heading} back={consoleHref(language)} backText={text.title} />}
    >
      <div class="wrap">
        <Entry id="daftar" heading={heading}>
          {data.length === 0 && <p>{text.listNone}</p>}
          <ul class="gap-x-8 md:columns-2">
            {data.map(({ unit, name }) => (
              <li key={unit}>
                <a
                  class="inline-flex min-h-11 items-center underline underline-offset-4"
                  href={findingHref(language, unit)}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Entry>
      </div>
    </Layout>,
  )
}

/** What stands at every address until the table is filled. */
export function fillingPage({ language, styles }: Where, step: Step): string {
  const text = CONSOLE_TEXTS[language]
  const says = text.fillingSays(stepText(step, language))
  return renderPage(
    <Layout
      language={language}
      title={`${text.filling} · ${TEXTS[language].site}`}
      description={says}
      styles={styles}
      otherLanguageHref={FRONT[otherThan(language)]}
      top={<Top title={text.filling} says={says} />}
    >
      <span />
    </Layout>,
  )
}
