// The work of the upload Lambda: a file taken, drawn, kept and counted; one removed with its bytes; a link to a paper.
import { createHash } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { PAPER_PATH, type Uploaded } from '../../core/contract/media.ts'
import type { Context } from '../../core/kernel/context.ts'
import { operation } from '../../core/kernel/operation.ts'
import type { FileStore } from '../../core/media/files.ts'
import { PHOTO_FORMATS, paperKey, photoKey, photoKeys, renditionsOf } from '../../core/media/names.ts'
import * as Media from '../../core/media/operations.ts'
import { ownerFor } from '../../core/media/read.ts'
import { HandIn, OneMedia, PaperOfOwner } from '../../core/media/schema.ts'
import type { Services } from '../../core/table/service.ts'
import { headerOf } from '../http/request.ts'
import { type Drawn, drawPhoto } from './decode.ts'
import { kindOf } from './kind.ts'
import { signed } from './link.ts'

/** Photos lie with the published pages, papers where nobody reads but by a signed link. */
export type MediaFiles = { photos: FileStore; papers: FileStore }
export type Uploading = { files: MediaFiles; secret: string }

/** The bytes are put before the record that counts them: a record never names what is not there. */
export const uploadOf = ({ files }: Uploading, event: APIGatewayProxyEventV2) =>
  operation({
    name: 'media.upload',
    input: HandIn,
    permission: Media.HANDS_IN,
    work: async (services: Services, context, acting): Promise<Uploaded> => {
      const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'latin1')
      const found = kindOf(bytes, headerOf(event, 'content-type') ?? '')
      const hash = createHash('sha256').update(bytes).digest('hex')
      const about = { ...acting, kind: found.kind, hash, bytes: bytes.length }
      const { owner, media, kept } = await Media.before(services, context, about)
      if (kept !== undefined) return answerOf(kept)
      if (found.kind === 'paper') {
        await files.papers.put(paperKey(owner, media), bytes, found.type)
        return answerOf(await Media.add(services, context, { ...about, type: found.type }))
      }
      const drawn = await drawPhoto(bytes)
      await putAll(files.photos, drawn, media)
      const { width, height } = drawn
      return answerOf(await Media.add(services, context, { ...about, type: found.type, width, height }))
    },
  })

/** The record first: a photo whose bytes went is shown nowhere. Repeated, it takes the bytes away again. */
export const removeOf = ({ files }: Uploading) =>
  operation({
    name: 'media.removeFiles',
    input: OneMedia,
    permission: Media.OWNER,
    work: async (services: Services, context, input) => {
      const removed = await Media.remove(services, context, input)
      await removeBytes(files, { ...removed, owner: ownerFor(context.actor, input) })
      return { media: removed.media }
    },
  })

export const linkOf = (given: Uploading) =>
  operation({
    name: 'media.link',
    input: OneMedia,
    permission: Media.OWNER,
    work: async (services: Services, context, input) =>
      linkTo(given, context, await Media.paper(services, context, input)),
  })

export const officerLinkOf = (given: Uploading) =>
  operation({
    name: 'media.officerLink',
    input: PaperOfOwner,
    permission: Media.READERS,
    work: async (services: Services, context, input) =>
      linkTo(given, context, await Media.paperForOfficer(services, context, input)),
  })

function linkTo({ secret }: Uploading, { instant }: Context, { owner, media }: { owner: string; media: string }) {
  const { until, key } = signed({ secret }, { owner, media }, instant)
  const path = PAPER_PATH.replace('{owner}', owner).replace('{media}', media)
  return { url: `${path}?until=${until}&key=${key}`, until: new Date(until).toISOString() }
}

async function putAll(store: FileStore, drawn: Drawn, media: string): Promise<void> {
  await Promise.all(drawn.files(media).map(({ key, bytes, type }) => store.put(key, bytes, type)))
}

/** What is gone already is gone. */
export async function removeBytes(files: MediaFiles, { owner, media, kind, width = 0 }: Kept & { owner: string }) {
  if (kind !== 'photo') await files.papers.remove(paperKey(owner, media))
  else await Promise.all(photoKeys(media, width).map((key) => files.photos.remove(key)))
}

type Kept = {
  media: Uploaded['media']
  kind: Uploaded['kind']
  width?: number | undefined
  height?: number | undefined
}

function answerOf({ media, kind, width, height }: Kept): Uploaded {
  const drawn = width === undefined ? [] : renditionsOf(width)
  const urls = drawn.flatMap(({ name, width: wide }) =>
    PHOTO_FORMATS.map((format) => ({ url: `/${photoKey(media, name, format)}`, width: wide, format })),
  )
  return { media, kind, width, height, urls }
}
