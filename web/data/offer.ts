// The price of a product as schema.org's offer: one price, or a span of prices; and where it is in stock, if that is known.
import type { Product } from '../../core/product/schema.ts'
import type { Thing } from './json-ld.ts'

type Priced = Pick<Product, 'priceFromIdr' | 'priceToIdr' | 'unitOfSale'>
type From = { url: string; seller: Thing; places: readonly Thing[] }

/**
 * Undefined where no lower price is on record: an offer without a price tells nothing. That it is in stock is said only
 * where a place was confirmed lately, and with the places; nothing is ever said to be out of stock.
 */
export function offerOf({ priceFromIdr: from, priceToIdr: to, unitOfSale }: Priced, given: From): Thing | undefined {
  if (from === undefined) return undefined
  const { url, seller, places } = given
  const common = {
    url,
    priceCurrency: 'IDR',
    seller,
    eligibleQuantity: { '@type': 'QuantitativeValue', value: 1, unitText: unitOfSale },
    ...(places.length === 0 ? {} : { availability: 'https://schema.org/InStock', availableAtOrFrom: places }),
  }
  if (to === from) return { '@type': 'Offer', price: from, ...common }
  return { '@type': 'AggregateOffer', lowPrice: from, highPrice: to, ...common }
}
