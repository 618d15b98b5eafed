// A photo for an answer of the confirm link, as a form without scripts sends it: kept as a proof, then back to the question.
import { createHash } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import * as Link from '../../core/confirmlink/photo.ts'
import { confirmPaths, photoHref, questionHref } from '../../core/contract/confirm-pages.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { paperKey } from '../../core/media/names.ts'
import { PHOTO_FIELD } from '../../web/pages/confirm/photo.tsx'
import { asLink, type Entered, entered } from '../confirm/asked.tsx'
import { photoPage } from '../confirm/photo.tsx'
import type { Answer, FormRoute } from '../forms/pipeline.ts'
import { STATUS } from '../http/problem.ts'
import { headerOf } from '../http/request.ts'
import { drawProof } from './decode.ts'
import { broken, kindOf } from './kind.ts'
import type { Uploading } from './upload.ts'

/** Its sessions are sealed with the secret that this Lambda holds for its own links. */
export function answerPhotos({ files, secret, origins }: Uploading & { origins: readonly string[] }): FormRoute[] {
  const site = { origins, sessions: { secret } }
  return (['id', 'en'] as const).flatMap((language): FormRoute[] => {
    const { upload: path } = confirmPaths(language)
    return [
      { method: 'POST', path, answer: entered(site, (asked) => keep(files, asked)) },
      // Whoever loads the page of a refusal again asks for it here.
      { method: 'GET', path, answer: async ({ at }) => ({ seeOther: photoHref(language, Number(at['number'])) }) },
    ]
  })
}

async function keep(files: Uploading['files'], asked: Entered): Promise<Answer> {
  const { services, context, link, language, event, at } = asked
  try {
    const bytes = await photoIn(event)
    const about = { ikm: link.ikm, hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
    const { media, kept } = await Link.photoBefore(services, asLink(context, link), about)
    if (!kept) {
      const { bytes: drawn, ...size } = await drawProof(bytes)
      await files.papers.put(paperKey(link.ikm, media), drawn, 'image/jpeg')
      await Link.addPhoto(services, asLink(context, link), { ...about, ...size })
    }
    return { seeOther: questionHref(language, Number(at['number']), media) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // Elsewhere a paper is taken as well, and the words of that refusal name it.
    const { kind, sentence } = error.code === 'upload-type' ? noPhoto() : error
    return photoPage(asked, STATUS[kind], sentence[language])
  }
}

/** The one file of the form. */
async function photoIn(event: APIGatewayProxyEventV2): Promise<Uint8Array> {
  const type = headerOf(event, 'content-type') ?? ''
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'latin1')
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => undefined)
  const file = form?.get(PHOTO_FIELD)
  if (form === undefined) throw broken()
  if (!(file instanceof File) || file.size === 0) throw noPhoto()
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kindOf(bytes, file.type).kind !== 'photo') throw noPhoto()
  return bytes
}

function noPhoto(): Refusal {
  return new Refusal('invalid', 'no-photo', {
    id: 'Belum ada foto yang dipilih, atau berkasnya bukan foto JPEG, PNG atau WebP. Pilih atau ambil fotonya lalu kirim lagi.',
    en: 'No photo was chosen, or the file is no JPEG, PNG or WebP photo. Choose or take the photo and send it again.',
  })
}
