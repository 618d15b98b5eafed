// The API of the local machine: the real handlers over the local table, each under the paths that a deployment gives it.
import { account } from '../../functions/account.ts'
import { catalog } from '../../functions/catalog.ts'
import { forms } from '../../functions/forms.ts'
import type { Dependencies } from '../../functions/http/pipeline.ts'
import { ikm } from '../../functions/ikm.ts'
import { officer } from '../../functions/officer.ts'
import { partner } from '../../functions/partner.ts'
import type { Mount } from './gateway.ts'

/** What the public's forms need beside: the address of the stylesheet, and the secret of their links. */
type Forms = { styles: string; secret: string }

/** The narrower paths first; what is left below `/api` is the catalogue's to answer. */
export function apiMounts(dependencies: Dependencies, more?: Forms): Mount[] {
  return [
    ...(more === undefined ? [] : pages(forms({ ...dependencies, ...more }))),
    { prefix: '/api/account/', handler: account(dependencies) },
    { prefix: '/api/partner/', handler: partner(dependencies) },
    { prefix: '/api/ikm/', handler: ikm(dependencies) },
    { prefix: '/api/officer/', handler: officer(dependencies) },
    { prefix: '/api/', handler: catalog(dependencies) },
  ]
}

/** The forms' Lambda answers with pages: at the forms' own paths, where a certificate is verified, and where a card is scanned. */
function pages(handler: Mount['handler']): Mount[] {
  return ['/api/forms/', '/sertifikat/', '/en/sertifikat/', '/q/', '/en/q/'].map((prefix) => ({ prefix, handler }))
}

/** The Lambda of the uploads: photos and papers of the portal, and the photo for an answer; before those of the confirm links. */
export function uploadMounts(handler: Mount['handler']): Mount[] {
  return ['/api/uploads/', '/k/unggah/', '/en/k/unggah/'].map((prefix) => ({ prefix, handler }))
}

/** The Lambda of the confirm links: their pages, and below the officers' paths a narrower one. */
export function confirmMounts(handler: Mount['handler']): Mount[] {
  return ['/k/', '/en/k/', '/api/officer/confirm-links'].map((prefix) => ({ prefix, handler }))
}
