// The picture that a message or a post shows beside a link: the cover of a category, or the mark of the site.
import { CATEGORY_LOOKS } from '../parts/cover-motifs.tsx'

/** Below `web/`, and as the address of each. */
export const SHARE_FOLDER = '/assets/share'

/** The shape that WhatsApp, Facebook and others show without cutting. */
export const SHARE_SIZE = { width: 1200, height: 630 }

/** The name of the picture for what is of no category. */
export const SITE_PICTURE = 'etalase'

/** The address of the picture; a word that is no category has that of the site. */
export function sharePicture(category: string | undefined): string {
  const known = category !== undefined && Object.hasOwn(CATEGORY_LOOKS, category)
  return `${SHARE_FOLDER}/${known ? category : SITE_PICTURE}.png`
}
