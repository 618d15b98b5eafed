// Where the portal handles what a notice says, by its kind and by whose list it stands in; some lead nowhere.
import type { NoticeKind } from '../../../core/notice/words.ts'

/** Whose list: a partner's, an IKM's, or one's own. */
export type Side = 'partner' | 'ikm' | 'account'
export type About = {
  proposal?: string | undefined
  group?: string | undefined
  outlet?: string | undefined
  slot?: string | undefined
}
type Where = Partial<Record<Side, (about: About) => string | undefined>>

const PROPOSAL: Where = {
  partner: ({ outlet, slot, proposal }) => below('/mitra/slot', outlet, slot, proposal),
  ikm: ({ proposal }) => below('/ikm/pengajuan', proposal),
}
const GROUP: Where = {
  partner: ({ outlet, slot }) => below('/mitra/slot', outlet, slot),
  ikm: ({ group }) => below('/ikm/kelompok', group),
}
const PLACEMENT: Where = { partner: ({ outlet, slot }) => below('/mitra/slot', outlet, slot), ikm: () => '/ikm' }
// A ruling names the outlet and not the slot.
const RULING: Where = { partner: ({ outlet }) => below('/mitra/slot', outlet), ikm: () => '/ikm' }
const PURCHASE: Where = { partner: ({ outlet }) => below('/mitra/pembelian', outlet), ikm: () => '/ikm' }
const PROBLEM: Where = { partner: () => '/mitra/masalah', ikm: () => '/ikm/laporan' }
const DUTIES: Where = { partner: () => '/mitra/kewajiban' }
const NOWHERE: Where = {}

const WHERE: Record<NoticeKind, Where> = {
  invited: PROPOSAL,
  requested: PROPOSAL,
  accepted: PROPOSAL,
  declined: PROPOSAL,
  lapsed: PROPOSAL,
  message: PROPOSAL,
  'sample-asked': PROPOSAL,
  'sample-sent': PROPOSAL,
  'sample-refused': PROPOSAL,
  'sample-approved': PROPOSAL,
  'sample-rejected': PROPOSAL,
  'group-invited': GROUP,
  'group-answered': GROUP,
  'group-sent': GROUP,
  'group-recalled': GROUP,
  'group-accepted': GROUP,
  'group-declined': GROUP,
  'group-ended': GROUP,
  // Who was left out can open the group no more.
  'group-left-out': NOWHERE,
  'placement-ended': PLACEMENT,
  'placement-swapped': PLACEMENT,
  'placement-ruled': RULING,
  'purchase-recorded': PURCHASE,
  'purchase-ruled': PURCHASE,
  'purchase-paid': PURCHASE,
  'purchase-withdrawn': PURCHASE,
  'grievance-reported': PROBLEM,
  'grievance-answered': PROBLEM,
  'grievance-settled': PROBLEM,
  'grievance-withdrawn': PROBLEM,
  'report-established': { partner: () => '/mitra/laporan' },
  'exemption-granted': DUTIES,
  'exemption-revoked': DUTIES,
  // These are answered from the mail.
  'inquiry-confirm': NOWHERE,
  inquiry: NOWHERE,
  'member-invited': NOWHERE,
  'confirm-ask': { ikm: () => '/ikm' },
  'confirm-pin': NOWHERE,
  'claim-approved': { account: () => '/mitra' },
  'claim-rejected': { account: () => '/akun/klaim' },
  'erasure-done': NOWHERE,
  'erasure-refused': { ikm: () => '/ikm/hapus', account: () => '/ikm/hapus' },
  'registration-approved': { account: () => '/akun/daftar' },
  'registration-rejected': { account: () => '/akun/daftar' },
  'starter-coach': { account: () => '/akun' },
  'starter-assigned': { account: () => '/dinas/wirausaha' },
  'starter-became': { account: () => '/ikm' },
}

/** The address of the screen; undefined where there is none, or where the notice does not name what it needs. */
export function whereOf(kind: string, side: Side, about: About): string | undefined {
  return Object.hasOwn(WHERE, kind) ? WHERE[kind as NoticeKind][side]?.(about) : undefined
}

function below(screen: string, ...ids: (string | undefined)[]): string | undefined {
  return ids.includes(undefined) ? undefined : [screen, ...ids].join('/')
}
