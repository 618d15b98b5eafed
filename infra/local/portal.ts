// The portal on this machine: its scripts and stylesheet, and the one document at each of its addresses.
import { join } from 'node:path'
import { FAVICON } from '../../web/parts/head.tsx'
import { PORTAL_ADDRESS, PORTAL_SCRIPTS } from '../../web/portal/address.ts'
import { portalDocument } from '../../web/portal/document.ts'
import { buildPortalScripts } from '../portal-scripts.ts'
import { buildStylesheet, type Stylesheet } from '../stylesheet.ts'
import type { Mount } from './gateway.ts'
import { asset, html } from './respond.ts'

export type LocalPortal = { styles: Stylesheet; scripts: Mount; document: string }

const ROOT = join(import.meta.dirname, '../..')

/** What only the portal's screens need beside the published pages' styles. */
const PORTAL_SOURCE = "@source './web/portal';"

export async function buildPortal(): Promise<LocalPortal> {
  const [{ entry, ahead, files }, styles] = await Promise.all([
    buildPortalScripts(ROOT),
    buildStylesheet(ROOT, PORTAL_SOURCE),
  ])
  const scripts: Mount = {
    prefix: PORTAL_SCRIPTS,
    handler: async ({ rawPath }) => {
      const code = files.get(rawPath)
      return code === undefined ? html('', 404) : asset(code, 'text/javascript; charset=utf-8')
    },
  }
  return { styles, scripts, document: portalDocument({ icon: FAVICON, styles: styles.href, script: entry, ahead }) }
}

/** The document at the portal's addresses, and at all others what lies there. It is asked for anew: its scripts' names change. */
export function withPortal({ document }: LocalPortal, pages: Mount): Mount {
  return {
    prefix: '/',
    handler: async (event) =>
      PORTAL_ADDRESS.test(event.rawPath) ? html(document, 200, { 'cache-control': 'no-cache' }) : pages.handler(event),
  }
}
