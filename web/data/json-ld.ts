// Structured data as a page carries it: things in the words of schema.org, as text that cannot leave its element.

/** A value of schema.org's vocabulary; what is undefined is left out. */
export type Value = string | number | boolean | undefined | Thing | readonly Value[]
export type Thing = { readonly '@type': string; readonly [property: string]: Value }

/** The whole address of a path of the site. */
export type Whole = (path: string) => string

/** The things of a page as one graph. A `<` is written as JSON's escape, so that no name ends the element or opens another. */
export function jsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`)
}
