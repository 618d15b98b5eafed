// As what a published file is served, by how its key ends.

/** Everything else that is published is a page. */
const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

const PAGE = 'text/html; charset=utf-8'

export type ServedAs = { type: string; disposition?: string }

/** A table is kept by the browser under a name that says where it is from, instead of being shown. */
export function servedAs(key: string): ServedAs {
  const name = key.slice(key.lastIndexOf('/') + 1)
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const type = TYPES[ending] ?? PAGE
  return ending === 'csv' ? { type, disposition: `attachment; filename="etalase-${name}"` } : { type }
}
