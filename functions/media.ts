// The Lambda that takes pictures and papers: the only one with a decoder, over the same pipeline as all others.
import { S3Client } from '@aws-sdk/client-s3'
import { AwsS3StorageAdapter } from '@flystorage/aws-s3'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { UPLOAD_ROUTES } from '../core/contract/media.ts'
import { Refusal } from '../core/kernel/refusal.ts'
import { formsOf } from './forms/pipeline.ts'
import { refused } from './http/answer.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { languageOf } from './http/language.ts'
import { type ApiHandler, api, type Bound, type Dependencies } from './http/pipeline.ts'
import { asError, failure, problemOf } from './http/problem.ts'
import { headerOf } from './http/request.ts'
import { answerPhotos } from './media/answer-photo.ts'
import { eraseOf } from './media/erase.ts'
import { isPaper, paperOf } from './media/paper.ts'
import { KEPT_FOR_A_YEAR, NEVER_KEPT, storedFiles } from './media/stored-files.ts'
import { linkOf, officerLinkOf, removeOf, type Uploading, uploadOf } from './media/upload.ts'

/** The body is the file itself, so the routes are bound to the event that brings it. */
export function uploadRoutes(given: Uploading, event: APIGatewayProxyEventV2): Bound[] {
  const [upload, remove, link] = [uploadOf(given, event), removeOf(given), linkOf(given)]
  return [
    ...bind(UPLOAD_ROUTES, 'ikm', { 'upload.ikm': upload, 'remove.ikm': remove, 'link.ikm': link }),
    ...bind(UPLOAD_ROUTES, 'partner', { 'upload.partner': upload, 'remove.partner': remove, 'link.partner': link }),
    ...bind(UPLOAD_ROUTES, 'account', { 'upload.account': upload, 'remove.account': remove, 'link.account': link }),
    ...bind(UPLOAD_ROUTES, 'officer', {
      'upload.officer': upload,
      'link.officer': officerLinkOf(given),
      'erasure.carryOut': eraseOf(given),
    }),
  ]
}

/** `styles`: the address of the stylesheet of the one page that it answers with. */
export function media(dependencies: Dependencies & Uploading & { styles: string }): ApiHandler {
  const photos = formsOf(dependencies, answerPhotos(dependencies))
  return async (event) => {
    if (!event.rawPath.startsWith('/api/')) return photos(event)
    if (!isPaper(event)) {
      const { body: _, ...asked } = event
      return api(dependencies, uploadRoutes(dependencies, event))({ ...asked, isBase64Encoded: false })
    }
    const { requestId } = event.requestContext
    const language = languageOf(headerOf(event, 'accept-language'))
    try {
      return await paperOf(dependencies, event)
    } catch (error) {
      if (error instanceof Refusal) return refused(problemOf(error, requestId, language))
      dependencies.log.error('request failed', { error: asError(error), requestId })
      return refused(failure(requestId, language))
    }
  }
}

const client = new S3Client({})
const bucket = (name: string) => new AwsS3StorageAdapter(client, { bucket: process.env[name] ?? '' })

export const handler = media({
  ...deployed(),
  secret: process.env['FORMS_SECRET'] ?? '',
  styles: process.env['STYLES_HREF'] ?? '',
  files: {
    photos: storedFiles(bucket('PAGES_BUCKET'), KEPT_FOR_A_YEAR),
    papers: storedFiles(bucket('PAPERS_BUCKET'), NEVER_KEPT),
  },
})
