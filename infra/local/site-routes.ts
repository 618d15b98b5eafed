// What the local gateway serves beside the published pages: stylesheets, icon, script, and the page for what failed.
import { SHARE_FOLDER } from '../../web/data/share.ts'
import { FORMS_SCRIPT } from '../../web/parts/form-frame.tsx'
import { FAVICON } from '../../web/parts/head.tsx'
import { OFFLINE_WORKER, SEARCH_SCRIPT } from '../../web/parts/search-form.tsx'
import type { Mount } from './gateway.ts'
import { asset, changing, html } from './respond.ts'
import { failedPage } from './site.tsx'
import type { Assets, Stylesheet } from './styles.ts'

const SCRIPT = 'text/javascript; charset=utf-8'

export function assetMounts(sheets: readonly Stylesheet[], assets: Assets): Mount[] {
  const { favicon, forms, search, offline, pictures } = assets
  const sheet = ({ href, css }: Stylesheet): Mount => ({
    prefix: href,
    handler: async () => asset(css, 'text/css; charset=utf-8'),
  })
  return [
    ...sheets.map(sheet),
    { prefix: FAVICON, handler: async () => asset(favicon, 'image/svg+xml') },
    { prefix: FORMS_SCRIPT, handler: async () => asset(forms, SCRIPT) },
    { prefix: SEARCH_SCRIPT, handler: async () => asset(search, SCRIPT) },
    // The browser looks for a newer one by itself, and must not be told to keep it for a year.
    { prefix: OFFLINE_WORKER, handler: async () => changing(offline, SCRIPT) },
    ...[...pictures].map(([name, bytes]) => ({
      prefix: `${SHARE_FOLDER}/${name}`,
      handler: async () => asset(bytes, 'image/png'),
    })),
  ]
}

/** What the handler throws is printed here and shown as a page. */
export function aloud({ prefix, handler }: Mount, styles: string): Mount {
  return {
    prefix,
    handler: async (event) => {
      try {
        return await handler(event)
      } catch (error) {
        console.error(error)
        return html(failedPage(event.rawPath, styles), 500)
      }
    },
  }
}
