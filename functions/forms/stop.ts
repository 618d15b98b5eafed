// The link below a mail that stops mail of its kind: looked at it changes nothing, pressed it stops.
import { parse } from '../../core/kernel/operation.ts'
import * as NoticeStop from '../../core/notice/stop-operations.ts'
import { StopByLink } from '../../core/notice/stop-schema.ts'
import { isStopTokenOf } from '../../core/notice/stops.ts'
import { donePage, missingPage, stopPage } from './pages.tsx'
import type { Answer, Asked } from './pipeline.ts'

/** Says whether the link was made here, without looking at the table: mail programs open what they deliver. */
export async function askToStop({ language, styles, services, at }: Asked): Promise<Answer> {
  const link = linkIn(at)
  if (!isStopTokenOf(services, link.to, link.group, link.token)) return missingPage(language, styles)
  return stopPage(language, styles, link)
}

/** Answered with a page and no redirect, whatever the body says: a mail program posts here by itself (RFC 8058). */
export async function stopMail({ language, styles, services, context, at }: Asked): Promise<Answer> {
  await NoticeStop.stopByLink(services, context, linkIn(at))
  return donePage(language, styles, 'stopped') ?? missingPage(language, styles)
}

/** Refuses what no link of ours looks like. */
function linkIn({ to, group, token }: Asked['at']): StopByLink {
  return parse('notice.stopByLink', StopByLink, { to, group, token })
}
