// A card for the shelf: name, price, maker, a line of the story, and the code that leads to the page.

import { qrHref } from '../../core/contract/qr.ts'
import type { Certificate } from '../../core/product/schema.ts'
import type { Carded } from '../../core/publish/page.ts'
import type { CardView, Maker } from '../../core/publish/views.ts'
import { CARD_TEXTS } from '../text/card.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { priceText, whereText } from '../text/catalog-names.ts'
import { categoryName } from '../text/names.ts'
import { type Language, numberText, TEXTS } from '../text/text.ts'
import { useWhole } from './origin.ts'
import { Qr, QrAgain } from './qr.tsx'

/** What stands on a card. */
export type Card = {
  of: Carded
  name: string
  price: string
  per?: string
  /** Who makes it, or what it makes. */
  who: string
  maker: Maker
  certificates: readonly Certificate[]
  scan: string
}

export function productCard(product: CardView['products'][number], maker: Maker, language: Language): Card {
  const text = CATALOG_TEXTS[language]
  const price = priceText(product, language)
  return {
    of: { kind: 'product', product: product.product },
    name: product.name,
    price: price ?? text.noPrice,
    ...(price === undefined ? {} : { per: text.per(product.unitOfSale) }),
    who: maker.name,
    maker,
    certificates: [...product.certificates, ...maker.certificates],
    scan: CARD_TEXTS[language].scan,
  }
}

export function makerCard({ maker, products }: CardView, language: Language): Card {
  const text = CARD_TEXTS[language]
  const kind = categoryName(maker.category, language)
  return {
    of: { kind: 'ikm', ikm: maker.ikm },
    name: maker.name,
    price: products.length === 0 ? kind : text.products(numberText(products.length, language), products.length === 1),
    who: kind,
    maker,
    certificates: maker.certificates,
    scan: text.scanMaker,
  }
}

const QR_SIZE = 'size-[30mm] shrink-0'

type ShelfCardProps = {
  card: Card
  demonstration: boolean
  today: string
  /** Whether the same card stands before it: then it is there for paper alone. */
  again: boolean
  language: Language
}

export function ShelfCard({ card, demonstration, today, again, language }: ShelfCardProps) {
  const text = CARD_TEXTS[language]
  const whole = useWhole()
  const own = language === 'id' ? undefined : 'id'
  const { of, name, maker } = card
  const code = `kode-${of.kind === 'product' ? of.product : of.ikm}`
  const papers = papersOf(card.certificates, today, language)
  return (
    <li aria-hidden={again ? 'true' : undefined} class={again ? 'max-sm:hidden print:flex' : undefined}>
      <h2 class="line-clamp-2 text-xl" lang={own}>
        {name}
      </h2>
      <p class="mt-0.5 truncate">
        <b class="sign text-xl">{card.price}</b> {card.per !== undefined && <span lang={own}>{card.per}</span>}
      </p>
      <div class="my-1 flex gap-2">
        {again ? (
          <QrAgain id={code} size={QR_SIZE} />
        ) : (
          <Qr id={code} text={whole(qrHref(language, maker.ikm, of))} label={text.code(name)} size={QR_SIZE} />
        )}
        <div class="min-w-0 text-xs leading-tight">
          <p class="line-clamp-2 font-bold">{card.who}</p>
          <p class="line-clamp-2">{whereText(maker, language)}</p>
          {papers !== '' && <p class="mt-1 font-bold">{papers}</p>}
          {maker.story !== undefined && (
            <p class="mt-1 line-clamp-3" lang={own}>
              {maker.story}
            </p>
          )}
        </div>
      </div>
      <p class="mt-auto text-xs leading-tight">
        <b>{TEXTS[language].site}</b>
        {demonstration && ` (${text.example})`}. {card.scan}
      </p>
    </li>
  )
}

/**
 * In short, and only those that an officer saw and that are valid: a card bears the name of the ledger, and says nothing
 * that nobody checked.
 */
function papersOf(certificates: readonly Certificate[], today: string, language: Language): string {
  const { kinds } = CARD_TEXTS[language]
  const valid = certificates.filter(
    ({ expiresOn, checkedOn }) => checkedOn !== undefined && (expiresOn === undefined || expiresOn >= today),
  )
  return [...new Set(valid.map(({ kind }) => kinds[kind]))].filter((kind) => kind !== '').join(' · ')
}
