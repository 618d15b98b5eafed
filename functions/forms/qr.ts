// The code of a shelf card: counted for its IKM without telling who scans, and led on to the published page in any case.
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod/mini'
import { idOf } from '../../core/kernel/id.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { addressOf } from '../../core/publish/page.ts'
import * as Qr from '../../core/qr/operations.ts'
import { asError } from '../http/problem.ts'
import { headerOf } from '../http/request.ts'
import { missingPage } from './pages.tsx'
import type { Answer, Asked } from './pipeline.ts'

const At = z.object({ ikm: idOf('ikm'), product: z.optional(idOf('product')) })

/** A table that is slow or down costs nobody the page. */
const MOST_WAIT_MS = 800

/**
 * The device keeps the way on for an hour: whoever scans the same code again, or goes back and forth, is counted once, and
 * nothing about them is kept here.
 */
const ONE_VISIT = 'private, max-age=3600'

export async function leadOn(asked: Asked): Promise<Answer> {
  const { language, styles, event } = asked
  const at = z.safeParse(At, asked.at)
  if (!at.success) return missingPage(language, styles)
  const { ikm, product } = at.data
  const seeOther = addressOf(product === undefined ? { kind: 'ikm', ikm } : { kind: 'product', product }, language)
  if (event.requestContext.http.method !== 'GET' || isAhead(headerOf(event, 'sec-purpose'))) return { seeOther }
  const counted = await Promise.race([count(asked, ikm), pause(MOST_WAIT_MS, false)])
  return counted ? { seeOther, keep: ONE_VISIT } : { seeOther }
}

async function count({ services, context, log }: Asked, ikm: string): Promise<boolean> {
  try {
    await Qr.count(services, context, { ikm })
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) {
      log.error('a view by QR was not counted', { error: asError(error), requestId: context.requestId })
    }
    return false
  }
}

/** Fetched before anybody looks at it. */
function isAhead(purpose: string | undefined): boolean {
  return purpose?.includes('prefetch') ?? false
}
