// A route's request: fields of its path are written into it, the rest goes into the query or the body.

/** Method and path of a route. */
export type Line = readonly [method: 'GET' | 'POST', path: string]

export type Asked = { url: string; method: 'GET' | 'POST'; body?: string }

export function requestOf([method, path]: Line, input: Readonly<Record<string, unknown>>): Asked {
  const named = new Set<string>()
  const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    named.add(name)
    return encodeURIComponent(String(input[name]))
  })
  const rest = Object.entries(input).filter(([name, value]) => !named.has(name) && value !== undefined)
  if (method === 'POST') return { url: at, method, body: JSON.stringify(Object.fromEntries(rest)) }
  const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)])).toString()
  return { url: query === '' ? at : `${at}?${query}`, method }
}
