// What an IKM still needs: read from its record, its products and its contact.
import type { Contact } from '../ikm/contact-schema.ts'
import { contactOf, ikmOf } from '../ikm/read.ts'
import type { Ikm } from '../ikm/schema.ts'
import { operation } from '../kernel/operation.ts'
import { allOfIkm } from '../product/read.ts'
import type { Product } from '../product/schema.ts'
import type { Services } from '../table/service.ts'
import { adviceFor, type Looked } from './advice.ts'
import { ReadinessOfIkm } from './schema.ts'
import { businessClass, industryClass } from './size.ts'

/** Says of the contact only whether a number is shown and whether a tax number has the right form. */
export const ofIkm = operation({
  name: 'readiness.ofIkm',
  input: ReadinessOfIkm,
  permission: [
    { actor: 'ikm', ikm: 'ikm' },
    { actor: 'officer', power: 'verify' },
  ],
  work: async (services: Services, { today }, input) => {
    const [ikm, products, contact] = await Promise.all([
      ikmOf(services, input.ikm),
      allOfIkm(services, input.ikm),
      contactOf(services, input.ikm),
    ])
    const steps = adviceFor(lookedAt(ikm, products, contact), today)
    return { next: steps[0], steps, businessClass: businessClass(ikm), industryClass: industryClass(ikm) }
  },
})

function lookedAt(ikm: Ikm, products: readonly Product[], { npwp, consentedOn }: Contact): Looked {
  return {
    ...ikm,
    npwp,
    numberShown: consentedOn !== undefined,
    products: products
      .filter(({ state }) => state === 'offered')
      .map((product) => ({ ...product, hasPhoto: (product.photos ?? []).length > 0 })),
  }
}
