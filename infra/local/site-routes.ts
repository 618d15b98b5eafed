// What the local gateway serves beside the published pages: stylesheets, icon, script, and the page for what failed.
import { FORMS_SCRIPT } from '../../web/parts/form-frame.tsx'
import { FAVICON } from '../../web/parts/layout.tsx'
import type { Mount } from './gateway.ts'
import { asset, html } from './respond.ts'
import { failedPage } from './site.tsx'
import type { Assets, Stylesheet } from './styles.ts'

export function assetMounts(sheets: readonly Stylesheet[], { favicon, script }: Assets): Mount[] {
  const sheet = ({ href, css }: Stylesheet): Mount => ({
    prefix: href,
    handler: async () => asset(css, 'text/css; charset=utf-8'),
  })
  return [
    ...sheets.map(sheet),
    { prefix: FAVICON, handler: async () => asset(favicon, 'image/svg+xml') },
    { prefix: FORMS_SCRIPT, handler: async () => asset(script, 'text/javascript; charset=utf-8') },
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
