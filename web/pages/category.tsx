// The products of a category, one part of the list a page.
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { CategoryView } from '../../core/publish/views.ts'
import { CATEGORY_IDS } from '../../core/region/category-id.ts'
import { categoryData } from '../data/catalog.ts'
import { Beside, CatalogHead, type CatalogProps } from '../parts/catalog-head.tsx'
import { Cover, CoverDefs } from '../parts/cover.tsx'
import { Entry } from '../parts/entry.tsx'
import { Layout } from '../parts/layout.tsx'
import { Pager } from '../parts/pager.tsx'
import { ProductCards } from '../parts/product-card.tsx'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { categoryName } from '../text/names.ts'
import { titleOf } from '../text/shortened.ts'
import { numberText, otherThan } from '../text/text.ts'

export type CategoryProps = CatalogProps & { view: CategoryView }

export function CategoryPage({ language, styles, demonstration, view }: CategoryProps) {
  const text = CATALOG_TEXTS[language]
  const { category, products, part, parts, inAll, active } = view
  const page: PageRef = { kind: 'category', category }
  const name = categoryName(category, language)
  const nth = parts > 1 ? text.part(part, parts) : undefined
  const others = CATEGORY_IDS.filter((id) => id !== category).map((id) => ({
    href: addressOf({ kind: 'category', category: id }, language),
    name: categoryName(id, language),
  }))
  return (
    <Layout
      language={language}
      title={titleOf(name, nth)}
      description={[text.categoryDescription(name), ...(nth === undefined ? [] : [`${nth}.`])].join(' ')}
      href={addressOf(page, language, part)}
      cover={category}
      data={(whole) => categoryData(view, language, whole)}
      styles={styles}
      otherLanguageHref={addressOf(page, otherThan(language), part)}
      demonstration={demonstration}
      top={
        <>
          <CoverDefs categories={[category, ...products.map((each) => each.category)]} />
          <CatalogHead
            language={language}
            name={name}
            page={page}
            part={part}
            picture={
              <Cover id={category} category={category} size="screen shelf aspect-3/2 w-40 sm:justify-self-end" />
            }
          >
            {inAll > 0 && (
              <p class="mt-3">{text.activeOfProducts(numberText(active, language), numberText(inAll, language))}</p>
            )}
          </CatalogHead>
        </>
      }
    >
      <div class="wrap">
        <Entry id="produk" heading={text.products} lead={products.length > 0 ? text.order : undefined}>
          {products.length > 0 ? (
            <ProductCards products={products} language={language} />
          ) : (
            <p class="shelf max-w-prose pb-4 text-lg">{text.noProducts.category}</p>
          )}
          <Pager hrefOf={(at) => addressOf(page, language, at)} part={part} parts={parts} language={language} />
        </Entry>
        <Beside id="kategori" heading={text.otherCategories} ways={others} />
      </div>
    </Layout>
  )
}
