// What can be done with pictures and papers: keep, list, remove, show on a product or an IKM, and look at a paper.
import { ikmOf } from '../ikm/read.ts'
import { actorName } from '../kernel/actor.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { productOf } from '../product/read.ts'
import { DECIDERS, THERE } from '../region/offices.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { helped, ownerOf } from './assist.ts'
import { addPlan, hasRoom, keptAsProof, photosOf, removePlan, stillShown } from './plan.ts'
import { allOfOwner, mediaIdOf, mediaOf, noSuchMedia, ownerFor, recordOf, shelfOf } from './read.ts'
import { AddMedia, OneMedia, OwnMedia, PaperOfOwner, RoomForMedia, ShowOnIkm, ShowOnProduct } from './schema.ts'
import { shownOnIkm, shownOnProduct } from './shown.ts'

/** Whose the files are: `ownerFor` refuses a person that names an IKM or a partner. */
export const OWNER = [
  { actor: 'ikm', ikm: 'ikm' },
  { actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' },
  { actor: 'account' },
] as const satisfies Permission
/** Papers of others are for the officer who checks them, and for the one whose ruling rests on them. */
export const READERS = [{ actor: 'officer', power: 'verify' }, ...DECIDERS] as const satisfies Permission
/** Who hands in for itself, and who helps an IKM to. */
export const HANDS_IN = [...OWNER, ...THERE] as const satisfies Permission
const MAKER = [{ actor: 'ikm', ikm: 'ikm' }, ...THERE] as const satisfies Permission

export const add = writing({
  name: 'media.add',
  input: AddMedia,
  permission: HANDS_IN,
  plan: async (services, context, input) => {
    const owner = await ownerOf(services, context.actor, input)
    const media = mediaIdOf(owner, input.hash)
    const seen = await recordOf(services, owner, media)
    const shelf = await shelfOf(services, owner)
    return helped(context.actor, addPlan(services.entities, context, input, { owner, media, seen, shelf }))
  },
})

/** Before the work of decoding: what is kept already, or refuses what would not fit. */
export const before = operation({
  name: 'media.before',
  input: RoomForMedia,
  permission: HANDS_IN,
  work: async (services: Services, { actor }, { hash, bytes, ...acting }) => {
    const owner = await ownerOf(services, actor, acting)
    const media = mediaIdOf(owner, hash)
    const seen = await recordOf(services, owner, media)
    if (seen?.state === 'kept') return { owner, media, kept: seen }
    hasRoom(await shelfOf(services, owner), bytes)
    return { owner, media, kept: undefined }
  },
})

export const ofOwner = operation({
  name: 'media.ofOwner',
  input: OwnMedia,
  permission: OWNER,
  work: async (services: Services, { actor }, acting) => {
    const owner = ownerFor(actor, acting)
    const [media, shelf] = await Promise.all([allOfOwner(services, owner), shelfOf(services, owner)])
    return { media, used: { files: shelf?.files ?? 0, bytes: shelf?.bytes ?? 0 } }
  },
})

/** Repeated it answers the same, so that who removes the bytes may try again. Held to the owner's chain: no photo is put on show meanwhile. */
export const remove = writing({
  name: 'media.remove',
  input: OneMedia,
  permission: OWNER,
  root: ({ ikm }) => ikm,
  plan: async (services, { actor }, { media, ...acting }) => {
    const owner = ownerFor(actor, acting)
    const seen = await recordOf(services, owner, media)
    if (seen === undefined) throw noSuchMedia()
    if (seen.kind === 'proof') throw keptAsProof()
    if (actor.kind === 'ikm' && (await isShown(services, actor.ikm, media))) throw stillShown()
    return removePlan(services.entities, seen, await shelfOf(services, owner))
  },
})

export const showOnProduct = writing({
  name: 'media.showOnProduct',
  input: ShowOnProduct,
  permission: MAKER,
  root: ({ ikm }) => ikm,
  plan: async (services, { actor }, input) => {
    const owner = await ownerOf(services, actor, input)
    const product = await productOf(services, input.ikm, input.product)
    const photos = photosOf(await allOfOwner(services, owner), input.photos)
    return helped(actor, shownOnProduct(services.entities, product, input.version, photos))
  },
})

export const showOnIkm = writing({
  name: 'media.showOnIkm',
  input: ShowOnIkm,
  permission: MAKER,
  root: ({ ikm }) => ikm,
  plan: async (services, { actor }, input) => {
    const owner = await ownerOf(services, actor, input)
    const ikm = await ikmOf(services, input.ikm)
    const photos = photosOf(await allOfOwner(services, owner), input.photos)
    return helped(actor, shownOnIkm(services.entities, ikm, input.version, photos))
  },
})

/** One's own paper: who owns it may always look at it. */
export const paper = operation({
  name: 'media.paper',
  input: OneMedia,
  permission: OWNER,
  work: async (services: Services, { actor }, { media, ...acting }) => {
    const found = await mediaOf(services, ownerFor(actor, acting), media)
    if (found.kind === 'photo') throw noSuchMedia()
    return found
  },
})

/** An officer who verifies looks at a paper of others: that it did is on record before it sees it. */
export const paperForOfficer = writing({
  name: 'media.paperForOfficer',
  input: PaperOfOwner,
  permission: READERS,
  plan: async (services, { actor }, { owner, media }) => {
    const found = await mediaOf(services, owner, media)
    if (found.kind === 'photo') throw noSuchMedia()
    const about = { media, by: actorName(actor) }
    return { changes: [], audit: [{ root: owner, act: 'media.look', about }], result: found }
  },
})

async function isShown(services: Services, ikm: string, media: string): Promise<boolean> {
  const { data } = await services.collections.maker({ ikm }).go({ pages: 'all', consistent: true })
  return [...data.ikm, ...data.product].some(({ photos }) => photos?.some((photo) => photo.media === media) ?? false)
}
