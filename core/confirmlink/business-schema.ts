// What an IKM keeps up to date by its link: of each product the prices, the capacity and whether it can be had, and its story.
import * as z from 'zod/mini'
import { EditIkm, type Ikm } from '../ikm/schema.ts'
import { EditProduct, type Product } from '../product/schema.ts'
import { Prose } from '../table/bounds.ts'

/** A number to call, however it is spaced; prices and years have neither its beginning nor so many digits. */
const PHONE = /(?<![\d.,])(?:\+\s*62|62[\s-]*8|\(?0)(?:[\s().-]*\d){8}/
/** An address of mail, of a page or of an account. */
const ADDRESS = /@|https?:|www\.|\bwa\.me\b/i

/** Nothing else of the product: who holds the link can neither rename nor withdraw it. */
export const LinkStock = z.pick(EditProduct, {
  ...{ ikm: true, product: true, version: true },
  ...{ priceFromIdr: true, priceToIdr: true, capacityPerMonth: true, leadTimeDays: true, outOfStock: true },
})

/** The story alone, and no way to reach anybody in it. */
export const LinkStory = z.extend(z.pick(EditIkm, { ikm: true, version: true }), {
  story: z.nullable(
    Prose.check(
      z.refine((story) => !PHONE.test(story) && !ADDRESS.test(story), {
        error: 'holds a telephone number, an e-mail address or a link',
      }),
    ),
  ),
})

/** `products`: those that are offered. */
export type Business = Pick<Ikm, 'name' | 'story' | 'version'> & { products: Product[] }
