// A product: what it costs, how much can be had, where it is sold, and who makes it.
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { Maker, ProductLine, ProductView } from '../../core/publish/views.ts'
import { productData } from '../data/catalog.ts'
import { Activity } from '../parts/activity.tsx'
import { CatalogHead, type CatalogProps, HEAD_COVER, ToCards, ToContact } from '../parts/catalog-head.tsx'
import { CertificateEntry } from '../parts/certificates.tsx'
import { ContactEntry } from '../parts/contact.tsx'
import { Cover, CoverDefs } from '../parts/cover.tsx'
import { Entry } from '../parts/entry.tsx'
import { Shelf, Tile } from '../parts/figure-tile.tsx'
import { Layout } from '../parts/layout.tsx'
import { MorePhotos, PagePhoto } from '../parts/photo.tsx'
import { Places } from '../parts/place.tsx'
import { ProductCards } from '../parts/product-card.tsx'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { priceSentence, priceText, whereText } from '../text/catalog-names.ts'
import { categoryName, kecamatanName } from '../text/names.ts'
import { titleOf } from '../text/shortened.ts'
import { type Language, numberText, otherThan } from '../text/text.ts'

export type ProductProps = CatalogProps & { view: ProductView }

export function ProductPage({ language, styles, today, demonstration, view }: ProductProps) {
  const text = CATALOG_TEXTS[language]
  const { product, maker, places, ofMaker, similar } = view
  const page: PageRef = { kind: 'product', product: product.product }
  const price = priceSentence(product, language)
  return (
    <Layout
      language={language}
      title={titleOf(product.name, priceText(product, language) ?? maker.name)}
      description={text.productDescription(product.name, price, maker.name, kecamatanName(maker.kecamatan))}
      href={addressOf(page, language)}
      cover={product.category}
      photo={product.photos?.[0]}
      data={(whole) => productData(view, language, whole)}
      styles={styles}
      otherLanguageHref={addressOf(page, otherThan(language))}
      demonstration={demonstration || maker.demonstration}
      top={
        <>
          <CoverDefs categories={[product, ...ofMaker, ...similar].map(({ category }) => category)} />
          <Head product={product} maker={maker} language={language} />
        </>
      }
    >
      <div class="wrap">
        <MorePhotos photos={product.photos?.slice(1) ?? []} language={language} />
        <Entry id="tempat" heading={text.places} lead={places.length > 0 ? text.placesLead : undefined}>
          {places.length > 0 ? (
            <Places places={places} language={language} />
          ) : (
            <p class="shelf max-w-prose pb-4 text-lg">{text.noPlaces.product}</p>
          )}
        </Entry>
        <Terms product={product} language={language} />
        <CertificateEntry
          ofProduct={product.certificates}
          ofMaker={maker.certificates}
          today={today}
          language={language}
        />
        <MakerEntry maker={maker} language={language} />
        <ContactEntry maker={maker} what={product.name} page={page} language={language} />
        <Others id="lainnya" heading={text.ofMaker} products={ofMaker} makers={false} language={language} />
        <Others id="serupa" heading={text.similar} products={similar} screenOnly language={language} />
      </div>
    </Layout>
  )
}

type Product = ProductView['product']

function Head({ product, maker, language }: { product: Product; maker: Maker; language: Language }) {
  const text = CATALOG_TEXTS[language]
  const price = priceText(product, language)
  const category = categoryName(product.category, language)
  return (
    <CatalogHead
      language={language}
      name={product.name}
      ownLanguage
      ways={[{ href: addressOf({ kind: 'category', category: product.category }, language), name: category }]}
      page={{ kind: 'product', product: product.product }}
      picture={<Picture product={product} language={language} />}
    >
      <p class="mt-4">
        {price === undefined ? (
          text.noPrice
        ) : (
          <>
            <b class="sign inline-block bg-accent px-3 py-2 text-[clamp(1.25rem,6vw,1.5rem)] text-accent-content">
              {price}
            </b>{' '}
            <span class="inline-block">{text.per(product.unitOfSale)}</span>
          </>
        )}
      </p>
      {product.outOfStock && <p class="mt-3 font-semibold">{text.outOfStock}</p>}
      <p class="mt-3">
        <a
          class="inline-flex min-h-11 items-center underline underline-offset-4 hover:decoration-2"
          href={addressOf({ kind: 'ikm', ikm: maker.ikm }, language)}
        >
          {text.by(maker.name)}
        </a>
      </p>
      <p>{whereText(maker, language)}</p>
      <ToContact language={language} />
      <ToCards of={{ kind: 'product', product: product.product }} language={language} />
    </CatalogHead>
  )
}

function Picture({ product, language }: { product: Product; language: Language }) {
  const [photo] = product.photos ?? []
  if (photo === undefined) return <Cover id={product.product} category={product.category} size={HEAD_COVER} />
  return <PagePhoto photo={photo} sizes="20rem" size={HEAD_COVER} first language={language} />
}

function Terms({ product, language }: { product: Product; language: Language }) {
  const text = CATALOG_TEXTS[language]
  const { unitOfSale, leadTimeDays, shelfLifeDays } = product
  const rows = [
    { name: text.minimumOrder, value: product.minimumOrder, unit: unitOfSale },
    { name: text.capacityPerDay, value: product.capacityPerDay, unit: unitOfSale },
    { name: text.capacityPerMonth, value: product.capacityPerMonth, unit: unitOfSale },
    { name: text.leadTime, value: leadTimeDays, unit: text.days(leadTimeDays ?? 0) },
    { name: text.shelfLife, value: shelfLifeDays, unit: text.days(shelfLifeDays ?? 0) },
  ].flatMap(({ value, ...row }) => (value === undefined ? [] : [{ ...row, value: numberText(value, language) }]))
  return (
    <Entry id="ketentuan" heading={text.terms} lead={rows.length > 0 ? text.termsLead : undefined}>
      {rows.length === 0 ? (
        <p class="max-w-prose">{text.noTerms}</p>
      ) : (
        <Shelf>
          {rows.map((row) => (
            <Tile key={row.name} {...row} />
          ))}
        </Shelf>
      )}
    </Entry>
  )
}

function MakerEntry({ maker, language }: { maker: Maker; language: Language }) {
  const text = CATALOG_TEXTS[language]
  return (
    <Entry id="pembuat" heading={text.maker}>
      <h3 class="text-xl leading-tight">
        <a
          class="underline underline-offset-4 hover:decoration-2"
          href={addressOf({ kind: 'ikm', ikm: maker.ikm }, language)}
        >
          {maker.name}
        </a>
      </h3>
      <p class="mt-1">{whereText(maker, language)}</p>
      <p class="mt-1">
        <Activity of={maker} language={language} />
      </p>
      {!maker.active && <p class="mt-1 max-w-prose">{text.inactiveSays}</p>}
      {maker.story !== undefined && (
        <p class="mt-4 max-w-prose whitespace-pre-line" lang={language === 'id' ? undefined : 'id'}>
          {maker.story}
        </p>
      )}
    </Entry>
  )
}

type OthersProps = {
  id: string
  heading: string
  products: readonly ProductLine[]
  makers?: boolean
  screenOnly?: boolean
  language: Language
}

function Others({ id, heading, screenOnly = false, ...cards }: OthersProps) {
  if (cards.products.length === 0) return null
  return (
    <Entry id={id} heading={heading} screenOnly={screenOnly}>
      <ProductCards {...cards} />
    </Entry>
  )
}
