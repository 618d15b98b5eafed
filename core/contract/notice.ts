// The contract's routes about notices: what was written to a person, a partner, an IKM or an agency.
import { NoticeLine, OwnNotices } from '../notice/schema.ts'
import { OwnStops, SetStop, Stops } from '../notice/stop-schema.ts'
import { pageOf, type Route } from './route.ts'

const own = {
  method: 'GET',
  summary: 'What was written to me, or to whom I act for, the newest first.',
  input: OwnNotices,
  output: pageOf(NoticeLine),
} as const

const stops = {
  method: 'GET',
  summary: 'Which groups of mail were stopped, each with its day; what is not named is sent.',
  input: OwnStops,
  output: Stops,
} as const
const setStop = {
  method: 'POST',
  summary:
    'Stops a group of mail, or starts it again. What has legal effect and what guards an account is always sent.',
  input: SetStop,
  output: Stops,
} as const

export const NOTICE_ROUTES = {
  'notice.own': { ...own, audience: 'account', path: '/api/account/notices' },
  'notice.stops': { ...stops, audience: 'account', path: '/api/account/notices/stops' },
  'notice.setStop': { ...setStop, audience: 'account', path: '/api/account/notices/stops' },
  'ikm.notice.stops': { ...stops, audience: 'ikm', path: '/api/ikm/{ikm}/notices/stops' },
  'ikm.notice.setStop': { ...setStop, audience: 'ikm', path: '/api/ikm/{ikm}/notices/stops' },
  'partner.notice.own': { ...own, audience: 'partner', path: '/api/partner/{partner}/notices' },
  'ikm.notice.own': { ...own, audience: 'ikm', path: '/api/ikm/{ikm}/notices' },
  'officer.notice.own': { ...own, audience: 'officer', path: '/api/officer/agencies/{agency}/notices' },
} as const satisfies Record<string, Route>
