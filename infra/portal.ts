// The portal beside the published pages: scripts that are kept for good, and the one document that names them.
import { PORTAL_DOCUMENT } from '../web/portal/address.ts'
import { portalDocument } from '../web/portal/document.ts'
import { asset } from './pages.ts'
import { buildPortalScripts } from './portal-scripts.ts'
import { buildStylesheet } from './stylesheet.ts'

const { root } = $cli.paths
const FOR_GOOD = 'public, max-age=31536000, immutable'

/** Built before anything is made: each script is an object of its own, and how many there are is known then. */
const { entry, ahead, files } = await buildPortalScripts(root)
const styles = await buildStylesheet(root, "@source './web/portal';")

const stylesheet = asset('PortalStyles', {
  key: styles.href.slice(1),
  content: styles.css,
  type: 'text/css; charset=utf-8',
  cache: FOR_GOOD,
})

const scripts = [...files].map(([href, content]) =>
  asset(`PortalScript-${href.replace(/^\/portal\/|\.js$/g, '')}`, {
    key: href.slice(1),
    content,
    type: 'text/javascript; charset=utf-8',
    cache: FOR_GOOD,
  }),
)

/** Lies there once all that it names does, and is asked for anew each time. */
asset('PortalDocument', {
  key: PORTAL_DOCUMENT,
  content: $resolve([stylesheet.key, ...scripts.map(({ key }) => key)]).apply(() =>
    portalDocument({ icon: '/assets/etalase.svg', styles: styles.href, script: entry, ahead }),
  ),
  type: 'text/html; charset=utf-8',
  cache: 'no-cache',
})
