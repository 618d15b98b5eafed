// Reading one inquiry, and what it is about: an IKM that is there, and a product that it offers.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { productOf } from '../product/read.ts'
import type { Services } from '../table/service.ts'
import { Inquiry } from './schema.ts'

export async function inquiryOf({ entities }: Services, inquiry: Id<'inquiry'>): Promise<Inquiry | undefined> {
  const { data } = await entities.inquiry.get({ inquiry }).go({ consistent: true })
  return data === null ? undefined : z.parse(Inquiry, data)
}

/** How what is asked about is called. */
export type Subject = { maker: string; product?: string }

/** Refuses where the IKM withdrew or does not offer the product. */
export async function subjectOf(
  services: Services,
  { ikm, product }: { ikm: Id<'ikm'>; product?: Id<'product'> | undefined },
): Promise<Subject> {
  const maker = await ikmOf(services, ikm)
  if (product === undefined) return { maker: maker.name }
  const asked = await productOf(services, ikm, product)
  if (asked.state !== 'offered') throw notOffered()
  return { maker: maker.name, product: asked.name }
}

function notOffered(): Refusal {
  return new Refusal('missing', 'product', {
    id: 'Produk ini tidak ditawarkan lagi. Buka halaman usahanya dan tanyakan di sana.',
    en: 'This product is no longer offered. Open the page of the business and ask there.',
  })
}
