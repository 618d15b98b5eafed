// A small validator of structured data: what schema.org and the rich results of search engines ask of the types that we use.

export type Node = Readonly<Record<string, unknown>>

const BUSINESS = ['name', 'url']
/** A business that is more than named by another thing. */
const PLACED = ['address', 'address.addressLocality', 'address.addressRegion', 'address.addressCountry']

/** What each type must have; a path of two words is a property of what stands at the first. */
const REQUIRED: Record<string, readonly string[]> = {
  Product: ['name', 'image', 'url', 'manufacturer'],
  Offer: ['price', 'priceCurrency', 'seller', 'url'],
  AggregateOffer: ['lowPrice', 'priceCurrency', 'seller', 'url'],
  QuantitativeValue: ['value', 'unitText'],
  LocalBusiness: BUSINESS,
  Hotel: [...BUSINESS, ...PLACED],
  Restaurant: [...BUSINESS, ...PLACED],
  ConvenienceStore: [...BUSINESS, ...PLACED],
  GroceryStore: [...BUSINESS, ...PLACED],
  DepartmentStore: [...BUSINESS, ...PLACED],
  ShoppingCenter: [...BUSINESS, ...PLACED],
  PostalAddress: ['addressLocality', 'addressRegion', 'addressCountry'],
  BreadcrumbList: ['itemListElement'],
  ItemList: ['itemListElement'],
  ListItem: ['position'],
  WebSite: ['name', 'url', 'potentialAction', 'publisher'],
  SearchAction: ['target', 'query-input', 'target.urlTemplate'],
  EntryPoint: ['urlTemplate'],
  Organization: ['name', 'url', 'logo'],
  Dataset: ['name', 'description', 'license', 'creator', 'temporalCoverage', 'url', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  AdministrativeArea: ['name'],
}

/** Which hold an address of the site or another. */
const ADDRESSES = ['url', 'image', 'item', 'logo', 'license', 'hasMap', 'contentUrl', '@id']

/** Every thing of a graph, those inside of others too. */
export function nodesOf(graph: unknown): Node[] {
  if (Array.isArray(graph)) return graph.flatMap(nodesOf)
  if (typeof graph !== 'object' || graph === null) return []
  const node = graph as Node
  return [...('@type' in node ? [node] : []), ...Object.values(node).flatMap(nodesOf)]
}

/** What is wrong, in words; `origin` is where our own addresses stand. */
export function faultsOf(graph: unknown, origin: string): string[] {
  return nodesOf(graph).flatMap((node) => {
    const type = String(node['@type'])
    const required = REQUIRED[type]
    if (required === undefined) return [`${type} is no type that we know`]
    const missing = required.filter((path) => !isSaid(at(node, path))).map((path) => `${type} has no ${path}`)
    return [...missing, ...wrongIn(node, type, origin)]
  })
}

function wrongIn(node: Node, type: string, origin: string): string[] {
  const addresses = ADDRESSES.filter((name) => name in node).filter(
    (name) => ![node[name]].flat().every((each) => isWhole(each, origin)),
  )
  const prices = ['price', 'lowPrice', 'highPrice'].filter((name) => name in node && !(Number(node[name]) > 0))
  const positions = type.endsWith('List') ? listFaults(node['itemListElement'], type) : []
  const { description } = node
  // Search engines ask for 50 to 5000 characters of a dataset.
  const short = type === 'Dataset' && (String(description).length < 50 || String(description).length > 5_000)
  return [
    ...addresses.map((name) => `${type}: ${name} is no whole address`),
    ...prices.map((name) => `${type}: ${name} is no price`),
    ...positions,
    ...(short ? ['Dataset: its description is too short or too long'] : []),
  ]
}

function listFaults(items: unknown, type: string): string[] {
  if (!Array.isArray(items) || items.length === 0) return [`${type} is empty`]
  const all = items as Node[]
  const first = Number(all[0]?.['position'])
  const faults = all.every(({ position }, nth) => position === first + nth) ? [] : [`${type} is not in order`]
  const asked = type === 'BreadcrumbList' ? ['name', 'item'] : ['url']
  return [
    ...faults,
    ...asked.filter((name) => !all.every((item) => isSaid(item[name]))).map((name) => `a ${name} lacks`),
  ]
}

function at(node: Node, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Node | undefined)?.[name], node)
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function isWhole(value: unknown, origin: string): boolean {
  return typeof value === 'string' && (value.startsWith(`${origin}/`) || /^https:\/\/(www\.)?[a-z.]+\//.test(value))
}
