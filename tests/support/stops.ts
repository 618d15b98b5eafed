// The link below a mail that stops it, and its operation with the secret of the tests.
import * as NoticeStop from '../../core/notice/stop-operations.ts'
import type { StopGroup } from '../../core/notice/stop-schema.ts'
import { stopTokenOf } from '../../core/notice/stops.ts'
import { SECRET, secretly } from './inquiries.ts'

export const stopByLink = secretly(NoticeStop.stopByLink)

export const stopLinkTo = (to: string, group: StopGroup) => ({
  to,
  group,
  token: stopTokenOf({ secret: SECRET }, to, group),
})
