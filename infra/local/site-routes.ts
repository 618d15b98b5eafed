// The public addresses of the local machine: front page, stylesheet, icon, and the page for everything else.
import type { Context } from '../../core/kernel/context.ts'
import type { Services } from '../../core/table/service.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { FAVICON } from '../../web/parts/layout.tsx'
import { aboutPage } from './about-pages.tsx'
import type { Mount } from './gateway.ts'
import { asset, html } from './respond.ts'
import { exampleOf, failedPage, homePage, languageOfPath, missingPage } from './site.tsx'
import type { Story } from './stories.ts'
import type { Stylesheet } from './styles.ts'

export type SiteParts = {
  services: Services
  /** The address of the stylesheet. */
  styles: string
  /** Those on the front page. */
  stories: readonly Story[]
  /** Whether the table holds invented businesses. */
  demonstration: boolean
  context: () => Context
}

export function assetMounts(sheets: readonly Stylesheet[], favicon: string): Mount[] {
  const sheet = ({ href, css }: Stylesheet): Mount => ({
    prefix: href,
    handler: async () => asset(css, 'text/css; charset=utf-8'),
  })
  return [...sheets.map(sheet), { prefix: FAVICON, handler: async () => asset(favicon, 'image/svg+xml') }]
}

export function siteMount({ services, styles, stories, demonstration, context }: SiteParts): Mount {
  const handler: ApiHandler = async ({ rawPath }) => {
    const language = languageOfPath(rawPath)
    if (rawPath !== '/' && rawPath !== '/en/' && rawPath !== '/en') {
      const about = await aboutPage(services, context(), { language, styles, demonstration }, rawPath)
      return about === undefined ? html(missingPage(rawPath, styles), 404) : html(about)
    }
    const examples = await Promise.all(stories.map((story) => exampleOf(services, context(), language, story)))
    return html(
      await homePage(
        services,
        context(),
        { language, styles },
        { examples: examples.filter((each) => each !== undefined), demonstration },
      ),
    )
  }
  return { prefix: '/', handler }
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
