// Which addresses are the portal's: one document answers them all, for whoever is signed in or wants to be.

/** Public pages of an IKM lie below `/ikm/ikm_…/`: a screen's name has letters and hyphens only. */
export const PORTAL_ADDRESS = /^\/(masuk|akun|mitra|ikm|dinas)(\/[a-z-]+(\/[\w-]+)*)?\/?$/

/** Where the document lies in the bucket of the published pages. */
export const PORTAL_DOCUMENT = 'portal/index.html'

/** Its scripts; their names hold a hash. */
export const PORTAL_SCRIPTS = '/portal/'

/** The screens that a sign-in may lead back to: nothing but an address of the portal. */
export function ownAddress(asked: string | null | undefined): string {
  if (asked === null || asked === undefined) return '/akun'
  const [path = ''] = asked.split(/[?#]/)
  return PORTAL_ADDRESS.test(path) && !path.startsWith('/masuk') ? path : '/akun'
}
