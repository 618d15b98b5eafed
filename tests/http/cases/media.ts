// The cases of the routes about pictures and papers that are answered from the table.
import { keptPhoto } from '../../support/media.ts'
import type { World } from '../../support/world.ts'
import { type Case, ofIkm, ofPartner, STRANGE } from './case.ts'

const shown = async (world: World) => ({
  ...ofIkm(world),
  version: 1,
  photos: [{ media: await keptPhoto(world), alt: 'Tas anyam dari bambu' }],
})
const NO_ALT = { bad: { photos: [{ media: 'med_1', alt: 'Tas anyam' }] }, fault: 'photos[0].media' }

export const MEDIA_CASES = {
  'media.ofOwner': { as: 'ikm', input: ofIkm, bad: { ikm: 'ikm_1' } },
  'partner.media.ofOwner': { as: 'owner', also: ['manager'], input: ofPartner, bad: { partner: 'mtr_1' } },
  'account.media.ofOwner': { as: 'account', input: () => ({}), ...STRANGE },
  'media.showOnProduct': {
    as: 'ikm',
    input: async (world) => ({ ...(await shown(world)), product: world.product }),
    ...NO_ALT,
  },
  'media.showOnIkm': {
    as: 'ikm',
    // Others of its cases have changed the IKM before.
    input: async (world) => {
      const { data } = await world.services.entities.ikm.get(ofIkm(world)).go({ consistent: true })
      return { ...(await shown(world)), version: data?.version }
    },
    ...NO_ALT,
  },
} satisfies Record<string, Case>
