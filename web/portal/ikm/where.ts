// Where a step of the readiness is done: pure.
import type { ReadinessStep } from '../../../core/readiness/schema.ts'

/** The form of a business, of its contact, of one product or of its papers; with the part of the screen to go to. */
export function whereOf({ step, product }: Pick<ReadinessStep, 'step' | 'product'>): string {
  const goods = product === undefined ? '/ikm/produk' : `/ikm/produk/${product}`
  switch (step) {
    case 'say-alive':
      return '/ikm'
    case 'get-nib':
    case 'correct-nib':
    case 'say-terms':
      return '/ikm/profil'
    case 'correct-npwp':
    case 'publish-number':
      return '/ikm/kontak'
    case 'renew-paper':
    case 'renew-soon':
    case 'correct-pirt':
    case 'correct-halal':
    case 'check-region':
      return product === undefined ? '/ikm/profil' : goods
    case 'add-product':
    case 'correct-barcode':
    case 'get-pirt':
    case 'get-halal':
    case 'add-photo':
    case 'add-price':
    case 'add-capacity':
    case 'get-barcode':
      return goods
  }
}
