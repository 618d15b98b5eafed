// The photo that goes with an answer: a proof of the IKM's, handed in by whoever entered by its link.
import { ikmOf } from '../ikm/read.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { addPlan, hasRoom } from '../media/plan.ts'
import { mediaIdOf, recordOf, shelfOf } from '../media/read.ts'
import { AddProof, RoomForProof } from '../media/schema.ts'
import { countedChanges, DAY, type Limit } from '../table/limits.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'

const BY_LINK = [{ actor: 'link', ikm: 'ikm' }] as const satisfies Permission

/** As many as a month has questions, and twice over; the quota of the IKM holds beside it. */
const A_DAY: Limit = {
  rule: 'confirmlink.photo',
  most: 30,
  seconds: DAY,
  sentence: {
    id: 'Hari ini sudah 30 foto dikirim lewat tautan ini, jadi yang ini tidak diterima. Jawablah tanpa foto, atau kirim besok setelah pukul 7.00 WIB.',
    en: 'Today 30 photos were sent by this link, so this one was not taken. Answer without a photo, or send it tomorrow after 7:00 in Jakarta.',
  },
}

/** Before the work of decoding: which proof it is, and whether it is kept already; refuses what would not fit, or is one too many. */
export const photoBefore = operation({
  name: 'confirmlink.photoBefore',
  input: RoomForProof,
  permission: BY_LINK,
  work: async (services: Services, context, { ikm, hash, bytes }) => {
    const media = mediaIdOf(ikm, hash, 'proof')
    if ((await recordOf(services, ikm, media))?.state === 'kept') return { media, kept: true }
    hasRoom(await shelfOf(services, ikm), bytes)
    await countedChanges(services, context, [{ limit: A_DAY, value: ikm }])
    return { media, kept: false }
  },
})

/** The same photo sent again is kept once, and counted once. */
export const addPhoto = writing({
  name: 'confirmlink.addPhoto',
  input: AddProof,
  permission: BY_LINK,
  plan: async (services, context, { ikm: owner, ...file }) => {
    await ikmOf(services, owner)
    const media = mediaIdOf(owner, file.hash, 'proof')
    const seen = await recordOf(services, owner, media)
    const shelf = await shelfOf(services, owner)
    const about = { ...file, kind: 'proof', type: 'image/jpeg' } as const
    const added = addPlan(services.entities, context, about, { owner, media, seen, shelf })
    if (added.changes.length === 0) return added
    const counted = await countedChanges(services, context, [{ limit: A_DAY, value: owner }])
    return { ...added, changes: [...added.changes, ...counted] }
  },
})
