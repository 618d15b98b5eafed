// Products that stand on a shelf: the cover on the plank, the price as its tag, below it name, maker and state.
import { addressOf } from '../../core/publish/page.ts'
import type { ProductLine } from '../../core/publish/views.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { monthName, priceText } from '../text/catalog-names.ts'
import { kecamatanName } from '../text/names.ts'
import type { Language } from '../text/text.ts'
import { Activity } from './activity.tsx'
import { LinePicture } from './photo.tsx'

type CardsProps = {
  products: readonly ProductLine[]
  language: Language
  /** The heading level of a name: one below that of the list. */
  level?: 3 | 4
  /** Whether the maker is named; not where the list is one maker's. */
  makers?: boolean
  /** The month that was confirmed where the list is of one place, by product. */
  months?: ReadonlyMap<string, string>
}

export function ProductCards({ products, ...rest }: CardsProps) {
  return (
    <ul class="grid gap-x-4 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(min(100%,max(13rem,30%)),1fr))]">
      {products.map((line) => (
        <ProductCard key={line.product} line={line} {...rest} />
      ))}
    </ul>
  )
}

function ProductCard({
  line,
  language,
  level = 3,
  makers = true,
  months,
}: Omit<CardsProps, 'products'> & { line: ProductLine }) {
  const text = CATALOG_TEXTS[language]
  const Heading = `h${level}` as const
  const own = language === 'id' ? undefined : 'id'
  const price = priceText(line, language)
  const month = months?.get(line.product)
  const bought = month === undefined ? line.boughtIn : undefined
  return (
    <li class="whole relative flex flex-wrap gap-x-3 text-sm sm:block">
      <LinePicture of={{ ...line, id: line.product }} size="screen shelf h-24 w-28 shrink-0 sm:h-40 sm:w-full" />
      <div class="flex flex-[1_1_10rem] flex-col sm:pr-3">
        <Heading class="mt-1 font-bold font-sign text-lg leading-tight">
          <a
            class="underline underline-offset-4 after:absolute after:inset-0 hover:decoration-2"
            lang={own}
            href={addressOf({ kind: 'product', product: line.product }, language)}
          >
            {line.name}
          </a>
        </Heading>
        <p class={price === undefined ? undefined : 'order-first'}>
          {price === undefined ? (
            text.noPrice
          ) : (
            <>
              <b class="sign inline-block bg-accent px-1.5 py-1 text-base text-accent-content">{price}</b>{' '}
              <span class="inline-block" lang={own}>{`${language === 'id' ? 'per' : '/'} ${line.unitOfSale}`}</span>
            </>
          )}
        </p>
        {makers && (
          <p>
            {line.ikmName}, {kecamatanName(line.kecamatan)}
          </p>
        )}
        {(makers || months !== undefined) && (
          <p>
            <Activity of={line} language={language} brief />
          </p>
        )}
        {bought && <p>{text.bought(monthName(bought, language))}</p>}
        {month && <p>{text.confirmed(monthName(month, language))}</p>}
      </div>
    </li>
  )
}
