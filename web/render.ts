// A page as the whole HTML document that a browser or the published bucket gets.
import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Origin } from './parts/origin.ts'

/** `origin` is where the site stands, `https://…`; without it links that should be whole are paths. */
export function renderPage(page: VNode, origin = ''): string {
  return `<!doctype html>${renderToString(h(Origin.Provider, { value: origin }, page))}`
}
