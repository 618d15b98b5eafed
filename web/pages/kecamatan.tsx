// The makers of a kecamatan, one part of the list a page, and the partners' outlets there.
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { IkmLine, KecamatanView } from '../../core/publish/views.ts'
import { kecamatans } from '../../core/region/villages.ts'
import { kecamatanData } from '../data/catalog.ts'
import { Activity } from '../parts/activity.tsx'
import { Beside, CatalogHead, type CatalogProps } from '../parts/catalog-head.tsx'
import { CoverDefs } from '../parts/cover.tsx'
import { Entry } from '../parts/entry.tsx'
import { Layout } from '../parts/layout.tsx'
import { Pager } from '../parts/pager.tsx'
import { LinePicture } from '../parts/photo.tsx'
import { PlaceMap } from '../parts/place-map.tsx'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { categoryName, kecamatanName, sectorName } from '../text/names.ts'
import { titleOf } from '../text/shortened.ts'
import { type Language, numberText, otherThan } from '../text/text.ts'

export type KecamatanProps = CatalogProps & { view: KecamatanView }

export function KecamatanPage({ language, styles, demonstration, view }: KecamatanProps) {
  const text = CATALOG_TEXTS[language]
  const { kecamatan, ikm, part, parts, inAll, active } = view
  const page: PageRef = { kind: 'kecamatan', kecamatan }
  const name = kecamatanName(kecamatan)
  const heading = text.kecamatanOf(name)
  const nth = parts > 1 ? text.part(part, parts) : undefined
  const others = kecamatans()
    .filter(({ code }) => code !== kecamatan)
    .map((each) => ({ href: addressOf({ kind: 'kecamatan', kecamatan: each.code }, language), name: each.name }))
  return (
    <Layout
      language={language}
      title={titleOf(heading, nth)}
      description={[text.kecamatanDescription(name), ...(nth === undefined ? [] : [`${nth}.`])].join(' ')}
      href={addressOf(page, language, part)}
      data={(whole) => kecamatanData(view, language, whole)}
      styles={styles}
      otherLanguageHref={addressOf(page, otherThan(language), part)}
      demonstration={demonstration}
      top={
        <CatalogHead language={language} name={heading} page={page} part={part}>
          {inAll > 0 && (
            <p class="mt-3">{text.activeOfMakers(numberText(active, language), numberText(inAll, language))}</p>
          )}
        </CatalogHead>
      }
    >
      <div class="wrap">
        <CoverDefs categories={ikm.map(({ category }) => category)} />
        <Entry id="ikm" heading={text.makers} lead={ikm.length > 0 ? text.order : undefined}>
          {ikm.length > 0 ? (
            <Makers makers={ikm} language={language} />
          ) : (
            <p class="shelf max-w-prose pb-4 text-lg">{text.noMakers}</p>
          )}
          <Pager hrefOf={(at) => addressOf(page, language, at)} part={part} parts={parts} language={language} />
        </Entry>
        {part === 1 && <Outlets outlets={view.outlets} language={language} />}
        {part === 1 && <PlaceMap kecamatan={kecamatan} language={language} />}
        <Beside id="kecamatan" heading={text.otherKecamatan} ways={others} />
      </div>
    </Layout>
  )
}

function Makers({ makers, language }: { makers: readonly IkmLine[]; language: Language }) {
  return (
    <ul class="grid gap-x-6 md:grid-cols-2">
      {makers.map((maker) => (
        <li key={maker.ikm} class="whole relative flex flex-wrap gap-x-3 border-t border-base-300 py-3 text-sm">
          <LinePicture of={{ ...maker, id: maker.ikm }} size="screen size-16 shrink-0" />
          <div class="flex-[1_1_9rem]">
            <h3 class="text-lg leading-tight">
              <a
                class="underline underline-offset-4 after:absolute after:inset-0 hover:decoration-2"
                href={addressOf({ kind: 'ikm', ikm: maker.ikm }, language)}
              >
                {maker.name}
              </a>
            </h3>
            <p>{categoryName(maker.category, language)}</p>
            <p>
              <Activity of={maker} language={language} brief />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Outlets({ outlets, language }: { outlets: KecamatanView['outlets']; language: Language }) {
  const text = CATALOG_TEXTS[language]
  return (
    <Entry id="tempat" heading={text.outletsIn} lead={outlets.length > 0 ? text.outletsInLead : undefined}>
      {outlets.length === 0 ? (
        <p>{text.noOutlets}</p>
      ) : (
        <ul class="grid gap-x-6 md:grid-cols-2">
          {outlets.map(({ outlet, partner, name, sector, address }) => (
            <li key={outlet} class="whole relative border-t border-base-300 py-3 text-sm">
              <h3 class="text-lg leading-tight">
                <a
                  class="underline underline-offset-4 after:absolute after:inset-0 hover:decoration-2"
                  href={addressOf({ kind: 'partner', partner }, language)}
                >
                  {name}
                </a>
              </h3>
              <p>{sectorName(sector, language)}</p>
              <p>{address}</p>
            </li>
          ))}
        </ul>
      )}
    </Entry>
  )
}
