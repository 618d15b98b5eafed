// A paper or a proof by its signed link, or why not: a paper's bytes are saved and never shown, a proof was drawn by us.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { PAPER_PATH } from '../../core/contract/media.ts'
import { matchPath } from '../../core/contract/route.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { paperKey } from '../../core/media/names.ts'
import { mediaOf, noSuchMedia } from '../../core/media/read.ts'
import type { Dependencies } from '../http/pipeline.ts'
import { holds } from './link.ts'
import type { Uploading } from './upload.ts'

export function isPaper(event: APIGatewayProxyEventV2): boolean {
  return event.requestContext.http.method === 'GET' && matchPath(PAPER_PATH, event.rawPath) !== undefined
}

export async function paperOf(
  { services, now, files, secret }: Dependencies & Uploading,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { owner = '', media = '' } = matchPath(PAPER_PATH, event.rawPath) ?? {}
  const query = new URLSearchParams(event.rawQueryString)
  const link = { until: Number(query.get('until')), key: query.get('key') ?? '' }
  if (!holds({ secret }, { owner, media }, link, now())) throw linkOver()
  const { type, kind } = await mediaOf(services, owner, media)
  if (kind === 'photo') throw noSuchMedia()
  const bytes = await files.papers.get(paperKey(owner, media))
  if (bytes === undefined) throw noSuchMedia()
  return {
    statusCode: 200,
    headers: {
      'content-type': type,
      'content-disposition':
        kind === 'proof' ? `inline; filename="${media}.jpg"` : `attachment; filename="${media}.pdf"`,
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-request-id': event.requestContext.requestId,
    },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  }
}

function linkOver(): Refusal {
  return new Refusal('forbidden', 'link-over', {
    id: 'Tautan berkas ini tidak berlaku atau sudah lewat 15 menit. Buka lagi berkasnya dari daftar.',
    en: 'This link to a file does not hold, or its 15 minutes are over. Open the file from its list again.',
  })
}
