// Where to buy: a partner's outlets, and the goods of the regency that are confirmed to stand there.
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { PartnerView } from '../../core/publish/views.ts'
import { partnerData } from '../data/catalog.ts'
import { CatalogHead, type CatalogProps } from '../parts/catalog-head.tsx'
import { CoverDefs } from '../parts/cover.tsx'
import { Entry } from '../parts/entry.tsx'
import { Layout } from '../parts/layout.tsx'
import { Whereabouts } from '../parts/place.tsx'
import { ProductCards } from '../parts/product-card.tsx'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { DEMAND_TEXTS } from '../text/demand.ts'
import { kecamatanName, sectorName } from '../text/names.ts'
import { titleOf } from '../text/shortened.ts'
import { type Language, otherThan } from '../text/text.ts'

export type PartnerProps = CatalogProps & { view: PartnerView }

export function PartnerPage({ language, styles, demonstration, view }: PartnerProps) {
  const text = CATALOG_TEXTS[language]
  const { partner, name, outlets } = view
  const page: PageRef = { kind: 'partner', partner }
  const sector = sectorName(view.sector, language)
  const goods = outlets.flatMap((outlet) => outlet.goods)
  // Where there is something to buy first; otherwise in the order given.
  const ordered = outlets.toSorted((a, b) => Number(b.goods.length > 0) - Number(a.goods.length > 0))
  const [kecamatan, ...elsewhere] = new Set(outlets.map((outlet) => outlet.kecamatan))
  const ways =
    kecamatan === undefined || elsewhere.length > 0
      ? []
      : [
          {
            href: addressOf({ kind: 'kecamatan', kecamatan }, language),
            name: text.kecamatanOf(kecamatanName(kecamatan)),
          },
        ]
  const near = ways.length > 0 && kecamatan !== undefined
  const demand = addressOf(near ? { kind: 'demand-in', of: { kecamatan } } : { kind: 'demand' }, language)
  return (
    <Layout
      language={language}
      title={titleOf(name)}
      description={text.partnerDescription(name)}
      href={addressOf(page, language)}
      data={(whole) => partnerData(view, language, whole)}
      styles={styles}
      otherLanguageHref={addressOf(page, otherThan(language))}
      demonstration={demonstration}
      top={
        <CatalogHead language={language} name={name} page={page} ways={ways}>
          <p class="mt-3">{goods.length > 0 ? text.partnerLead(sector) : text.partnerNone(sector)}</p>
          <p class="screen mt-2">
            <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={demand}>
              {DEMAND_TEXTS[language].fromPartner}
            </a>
          </p>
        </CatalogHead>
      }
    >
      <div class="wrap">
        <CoverDefs categories={goods.map(({ product }) => product.category)} />
        <Entry id="tempat" heading={text.outlets} lead={goods.length > 0 ? text.placesLead : undefined}>
          {outlets.length === 0 ? (
            <p class="shelf max-w-prose pb-4 text-lg">{text.partnerNoOutlets}</p>
          ) : (
            <ul class="grid gap-10">
              {ordered.map((outlet) => (
                <li key={outlet.outlet}>
                  <Outlet outlet={outlet} language={language} />
                </li>
              ))}
            </ul>
          )}
        </Entry>
      </div>
    </Layout>
  )
}

function Outlet({ outlet, language }: { outlet: PartnerView['outlets'][number]; language: Language }) {
  const text = CATALOG_TEXTS[language]
  const months = new Map(outlet.goods.map(({ product, month }) => [product.product, month]))
  return (
    <>
      <h3 class="text-2xl">{outlet.name}</h3>
      <Whereabouts of={outlet} language={language} />
      <div class="mt-4">
        {outlet.goods.length === 0 ? (
          <p>{text.noProducts.outlet}</p>
        ) : (
          <ProductCards
            products={outlet.goods.map(({ product }) => product)}
            level={4}
            months={months}
            language={language}
          />
        )}
      </div>
    </>
  )
}
