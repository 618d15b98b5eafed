// Verifying a certificate: a page for whoever holds the paper, valid, superseded, or unknown.
import * as Certificate from '../../core/certificate/operations.ts'
import type { Verified } from '../../core/certificate/schema.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { CertificatePage } from '../../web/pages/certificate.tsx'
import { renderPage } from '../../web/render.ts'
import type { Answer, Asked } from './pipeline.ts'

/** Read anew each time: a paper that was superseded a minute ago is told so. */
export async function showCertificate({ language, styles, services, context, at }: Asked): Promise<Answer> {
  const { certificate } = at
  const found = await Certificate.verify(services, context, { certificate }).catch(unknown)
  const html = renderPage(<CertificatePage language={language} styles={styles} found={found} />)
  return { status: found === undefined ? 404 : 200, html }
}

/** What no code of ours looks like is as unknown as one that was never given. */
function unknown(error: unknown): Verified | undefined {
  if (error instanceof Refusal && (error.kind === 'missing' || error.kind === 'invalid')) return undefined
  throw error
}
