// The screens by their address: each is fetched when it is first opened, and shown to whoever has its hat.
import type { ComponentType } from 'preact'
import type { Hat } from './me.ts'
import type { ScreenProps } from './screen-props.ts'

export type ScreenName = keyof typeof SCREENS

type Loaded = { default: ComponentType<ScreenProps> }

type Screen = {
  /** Who sees it: everybody, whoever is signed in, or who wears such a hat. */
  who: 'all' | 'signed-in' | Hat['kind']
  /** Of a partner's people those who may open it, where it is not all of them. */
  roles?: readonly string[]
  /** It is opened from another screen and stands in no menu. */
  inside?: true
  /** How much its address says after its name at the least, where it is about one thing. */
  about?: number
  load: () => Promise<Loaded>
}

export const SCREENS = {
  '/masuk': { who: 'all', load: () => import('./signin/sign-in.tsx') },
  '/akun': { who: 'signed-in', load: () => import('./account/overview.tsx') },
  '/akun/keamanan': { who: 'signed-in', load: () => import('./account/security.tsx') },
  '/akun/pemberitahuan': { who: 'signed-in', load: () => import('./account/notices.tsx') },
  '/akun/klaim': { who: 'signed-in', load: () => import('./account/claim.tsx') },
  '/akun/daftar': { who: 'signed-in', load: () => import('./account/register.tsx') },
  '/mitra': { who: 'partner', load: () => import('./partner/today.tsx') },
  '/mitra/gerai': { who: 'partner', load: () => import('./partner/gerai.tsx') },
  '/mitra/slot': { who: 'partner', load: () => import('./partner/slot.tsx') },
  '/mitra/kewajiban': { who: 'partner', load: () => import('./partner/duties.tsx') },
  '/mitra/pembelian': { who: 'partner', load: () => import('./partner/purchases.tsx') },
  '/mitra/masalah': { who: 'partner', load: () => import('./partner/grievances.tsx') },
  '/mitra/penilaian': { who: 'partner', load: () => import('./partner/findings.tsx') },
  '/mitra/ukuran': { who: 'partner', inside: true, about: 1, load: () => import('./partner/measures.tsx') },
  '/mitra/laporan': { who: 'partner', load: () => import('./partner/reports.tsx') },
  '/mitra/anggota': { who: 'partner', roles: ['owner', 'manager'], load: () => import('./partner/members.tsx') },
  '/mitra/pekerjaan': { who: 'partner', load: () => import('./parts/jobs.tsx') },
  '/mitra/pemberitahuan': { who: 'partner', roles: ['owner', 'manager'], load: () => import('./parts/notices.tsx') },
  '/ikm': { who: 'ikm', load: () => import('./ikm/home.tsx') },
  '/ikm/profil': { who: 'ikm', load: () => import('./ikm/profile.tsx') },
  '/ikm/kontak': { who: 'ikm', inside: true, load: () => import('./ikm/contact.tsx') },
  '/ikm/hapus': { who: 'ikm', inside: true, load: () => import('./ikm/erase.tsx') },
  '/ikm/pengajuan': { who: 'ikm', inside: true, about: 1, load: () => import('./ikm/thread.tsx') },
  '/ikm/kelompok': { who: 'ikm', inside: true, load: () => import('./ikm/groups.tsx') },
  '/ikm/produk': { who: 'ikm', load: () => import('./ikm/products.tsx') },
  '/ikm/laporan': { who: 'ikm', load: () => import('./ikm/grievances.tsx') },
  '/ikm/pekerjaan': { who: 'ikm', load: () => import('./parts/jobs.tsx') },
  '/ikm/pemberitahuan': { who: 'ikm', load: () => import('./parts/notices.tsx') },
  '/dinas': { who: 'officer', load: () => import('./officer/queues.tsx') },
  '/dinas/klaim': { who: 'officer', inside: true, about: 1, load: () => import('./officer/claim.tsx') },
  '/dinas/pendaftaran': { who: 'officer', inside: true, about: 2, load: () => import('./officer/registration.tsx') },
  '/dinas/wirausaha': { who: 'officer', load: () => import('./officer/starters.tsx') },
  '/dinas/pendampingan': { who: 'officer', inside: true, about: 2, load: () => import('./officer/starter.tsx') },
  '/dinas/hapus': { who: 'officer', inside: true, about: 1, load: () => import('./officer/erase.tsx') },
  '/dinas/ikm': { who: 'officer', load: () => import('./officer/makers.tsx') },
  '/dinas/konfirmasi': { who: 'officer', load: () => import('./officer/confirm-links.tsx') },
  '/dinas/masalah': { who: 'officer', load: () => import('./officer/grievances.tsx') },
  '/dinas/pencocokan': { who: 'officer', load: () => import('./officer/policy.tsx') },
  '/dinas/petugas': { who: 'officer', load: () => import('./officer/officers.tsx') },
  '/dinas/pemberitahuan': { who: 'officer', load: () => import('./parts/notices.tsx') },
  '/dinas/pekerjaan': { who: 'officer', load: () => import('./parts/jobs.tsx') },
} as const satisfies Record<string, Screen>

/** The screen at an address, and what the address says after it; undefined where there is none. */
export function screenAt(path: string): { name: ScreenName; parts: readonly string[] } | undefined {
  const [, ...parts] = path.replace(/\/+$/, '').split('/')
  for (const taken of [2, 1]) {
    const name = `/${parts.slice(0, taken).join('/')}`
    const rest = parts.slice(taken)
    if (isScreen(name)) return rest.length < aboutOf(name) ? undefined : { name, parts: rest }
    // What lies below a home and is no screen is not there.
    if (taken === 2 && parts.length > 1) return undefined
  }
  return undefined
}

function isScreen(name: string): name is ScreenName {
  return Object.hasOwn(SCREENS, name)
}

function aboutOf(name: ScreenName): number {
  const { about = 0 }: Screen = SCREENS[name]
  return about
}

/** The screens that the person may open as whom it acts, in their order. */
export function screensOf(kind: 'signed-in' | Hat['kind'], role?: string): ScreenName[] {
  return (Object.entries(SCREENS) as [ScreenName, Screen][])
    .filter(([, { who, roles }]) => who === kind && (roles === undefined || role === undefined || roles.includes(role)))
    .map(([name]) => name)
}
