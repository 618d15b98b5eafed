// The cases of the routes about pictures and papers that are answered from the table.
import { ikmOf } from '../../../core/ikm/read.ts'
import { productOf } from '../../../core/product/read.ts'
import { VILLAGE } from '../../support/belonging.ts'
import { keptPhoto } from '../../support/media.ts'
import type { World } from '../../support/world.ts'
import { type Case, ofIkm, ofPartner, STRANGE } from './case.ts'

const shown = async (world: World, alt = 'Tas anyam dari bambu') => ({
  ...ofIkm(world),
  version: 1,
  photos: [{ media: await keptPhoto(world), alt }],
})
/** Others of the cases put the same photo on show, and what stands so already is not written. */
const HELPED = 'Tas anyam, difoto pendamping'
const NO_ALT = { bad: { photos: [{ media: 'med_1', alt: 'Tas anyam' }] }, fault: 'photos[0].media' }

/** Others of the cases have changed both before. */
const versionOf = async (world: World, what: 'ikm' | 'product') => {
  const { services, ikm, product } = world
  if (what === 'product') return { version: (await productOf(services, ikm, product)).version }
  return { version: (await ikmOf(services, ikm)).version }
}

export const MEDIA_CASES = {
  'media.ofOwner': { as: 'ikm', input: ofIkm, bad: { ikm: 'ikm_1' } },
  'partner.media.ofOwner': { as: 'owner', also: ['manager'], input: ofPartner, bad: { partner: 'mtr_1' } },
  'account.media.ofOwner': { as: 'account', input: () => ({}), ...STRANGE },
  'media.showOnProduct': {
    as: 'ikm',
    input: async (world) => ({
      ...{ ...(await shown(world)), product: world.product },
      ...(await versionOf(world, 'product')),
    }),
    ...NO_ALT,
  },
  'media.showOnIkm': {
    as: 'ikm',
    input: async (world) => ({ ...(await shown(world)), ...(await versionOf(world, 'ikm')) }),
    ...NO_ALT,
  },
  'officer.media.showOnProduct': {
    as: 'verifier',
    input: async (world) => ({
      ...{ ...(await shown(world, HELPED)), village: VILLAGE, product: world.product },
      ...(await versionOf(world, 'product')),
    }),
    ...NO_ALT,
  },
  'officer.media.showOnIkm': {
    as: 'verifier',
    input: async (world) => ({
      ...{ ...(await shown(world, HELPED)), village: VILLAGE },
      ...(await versionOf(world, 'ikm')),
    }),
    ...NO_ALT,
  },
} satisfies Record<string, Case>
