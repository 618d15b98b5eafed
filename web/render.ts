// A page as the whole HTML document that a browser or the published bucket gets.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
