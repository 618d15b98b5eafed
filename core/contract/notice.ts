// The contract's routes about notices: what was written to a person, a partner, an IKM or an agency.
import { NoticeLine, OwnNotices } from '../notice/schema.ts'
import { pageOf, type Route } from './route.ts'

const own = {
  method: 'GET',
  summary: 'What was written to me, or to whom I act for, the newest first.',
  input: OwnNotices,
  output: pageOf(NoticeLine),
} as const

export const NOTICE_ROUTES = {
  'notice.own': { ...own, audience: 'account', path: '/api/account/notices' },
  'partner.notice.own': { ...own, audience: 'partner', path: '/api/partner/{partner}/notices' },
  'ikm.notice.own': { ...own, audience: 'ikm', path: '/api/ikm/{ikm}/notices' },
  'officer.notice.own': { ...own, audience: 'officer', path: '/api/officer/agencies/{agency}/notices' },
} as const satisfies Record<string, Route>
