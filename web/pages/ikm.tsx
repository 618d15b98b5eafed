// A maker: its story, its products, its papers, and where they can be bought.
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { IkmView, Maker } from '../../core/publish/views.ts'
import { ikmData } from '../data/catalog.ts'
import { Activity } from '../parts/activity.tsx'
import { CatalogHead, type CatalogProps, HEAD_COVER, ToCards, ToContact } from '../parts/catalog-head.tsx'
import { CertificateEntry } from '../parts/certificates.tsx'
import { ContactEntry } from '../parts/contact.tsx'
import { CoverDefs } from '../parts/cover.tsx'
import { Entry } from '../parts/entry.tsx'
import { Layout } from '../parts/layout.tsx'
import { MorePhotos, PagePhoto } from '../parts/photo.tsx'
import { Places } from '../parts/place.tsx'
import { ProductCards } from '../parts/product-card.tsx'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { whereText } from '../text/catalog-names.ts'
import { categoryName, kecamatanName } from '../text/names.ts'
import { titleOf } from '../text/shortened.ts'
import { type Language, otherThan } from '../text/text.ts'

export type IkmProps = CatalogProps & { view: IkmView }

export function IkmPage({ language, styles, today, demonstration, view }: IkmProps) {
  const text = CATALOG_TEXTS[language]
  const { maker, products, places } = view
  const page: PageRef = { kind: 'ikm', ikm: maker.ikm }
  return (
    <Layout
      language={language}
      title={titleOf(maker.name)}
      description={text.ikmDescription(maker.name, whereText(maker, language))}
      href={addressOf(page, language)}
      cover={maker.category}
      photo={maker.photo}
      data={(whole) => ikmData(view, language, whole)}
      styles={styles}
      otherLanguageHref={addressOf(page, otherThan(language))}
      demonstration={demonstration || maker.demonstration}
      top={<Head maker={maker} language={language} />}
    >
      <div class="wrap">
        <MorePhotos photos={maker.photos?.slice(1) ?? []} language={language} />
        <CoverDefs categories={products.map(({ category }) => category)} />
        <Entry id="produk" heading={text.products}>
          {products.length > 0 ? (
            <ProductCards products={products} makers={false} language={language} />
          ) : (
            <p class="shelf max-w-prose pb-4 text-lg">{text.noProducts.ikm}</p>
          )}
        </Entry>
        <Entry id="tempat" heading={text.places} lead={places.length > 0 ? text.placesLead : undefined}>
          {places.length > 0 ? (
            <Places places={places} language={language} />
          ) : (
            <p class="max-w-prose">{text.noPlaces.ikm}</p>
          )}
        </Entry>
        <Story maker={maker} language={language} />
        <CertificateEntry ofMaker={maker.certificates} today={today} language={language} />
        <ContactEntry maker={maker} what={maker.name} page={page} language={language} />
      </div>
    </Layout>
  )
}

function Head({ maker, language }: { maker: Maker; language: Language }) {
  const text = CATALOG_TEXTS[language]
  const ways = [
    {
      href: addressOf({ kind: 'category', category: maker.category }, language),
      name: categoryName(maker.category, language),
    },
    {
      href: addressOf({ kind: 'kecamatan', kecamatan: maker.kecamatan }, language),
      name: text.kecamatanOf(kecamatanName(maker.kecamatan)),
    },
  ]
  return (
    <CatalogHead
      language={language}
      name={maker.name}
      page={{ kind: 'ikm', ikm: maker.ikm }}
      ways={ways}
      picture={
        maker.photo && <PagePhoto photo={maker.photo} sizes="20rem" size={HEAD_COVER} first language={language} />
      }
    >
      <p class="mt-3">{whereText(maker, language)}</p>
      <p class="mt-1">
        <Activity of={maker} language={language} onCloth />
      </p>
      {!maker.active && <p class="max-w-prose">{text.inactiveSays}</p>}
      <ToContact language={language} />
      <ToCards of={{ kind: 'ikm', ikm: maker.ikm }} language={language} />
    </CatalogHead>
  )
}

function Story({ maker, language }: { maker: Maker; language: Language }) {
  const text = CATALOG_TEXTS[language]
  return (
    <Entry id="cerita" heading={text.story}>
      {maker.story === undefined ? (
        <p>{text.noStory}</p>
      ) : (
        <p class="max-w-prose whitespace-pre-line text-lg" lang={language === 'id' ? undefined : 'id'}>
          {maker.story}
        </p>
      )}
      <p class="mt-4 text-sm">
        {/^https?:\/\//.test(maker.source) ? (
          <>
            {text.reported}{' '}
            <a class="underline underline-offset-4" href={maker.source} rel="noopener noreferrer">
              {maker.source}
            </a>
          </>
        ) : (
          text.registered
        )}
      </p>
    </Entry>
  )
}
