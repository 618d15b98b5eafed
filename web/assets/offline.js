// Pages that were visited open without a signal. With one they always come from the network, so nothing shown is old.

const PAGES = 'etalase-pages-1'
const ASSETS = 'etalase-assets-1'
/** So many pages are kept, the last visited; so many stylesheets, scripts and pictures. */
const MOST = { [PAGES]: 60, [ASSETS]: 60 }

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (!(name in MOST)) await caches.delete(name)
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (isAsset(url)) event.respondWith(assetOf(event))
  else if (request.mode === 'navigate') event.respondWith(pageOf(event))
})

/** The page that brought the worker, and what it had loaded by then. */
self.addEventListener('message', (event) => {
  const { page, loaded } = event.data
  const assets = loaded.filter((url) => isAsset(new URL(url)))
  event.waitUntil(Promise.allSettled([fetchAndKeep(PAGES, page), ...assets.map((url) => fetchAndKeep(ASSETS, url))]))
})

async function fetchAndKeep(name, url) {
  const response = await fetch(url)
  if (forEverybody(response) || name === ASSETS) await keep(name, new Request(url), response)
}

function isAsset({ origin, pathname }) {
  return origin === self.location.origin && /^\/(assets|foto)\//.test(pathname)
}

/** From the network, and kept; without a signal as it was kept, or the page that says so. */
async function pageOf(event) {
  try {
    const response = await fetch(event.request)
    if (forEverybody(response)) event.waitUntil(keep(PAGES, event.request, response.clone()))
    return response
  } catch {
    const kept = await caches.open(PAGES)
    return (await kept.match(event.request)) ?? withoutSignal(kept, new URL(event.request.url).pathname)
  }
}

/** What is about one person, as an answer to a form, is never kept on the device. */
function forEverybody(response) {
  return response.ok && /\bpublic\b/.test(response.headers.get('cache-control') ?? '')
}

/** As it is kept where it is: those names hold a hash, or change within a day. A newer one is kept for the next time. */
async function assetOf(event) {
  const kept = await (await caches.open(ASSETS)).match(event.request)
  const fresh = fetch(event.request).then(async (response) => {
    if (response.ok) await keep(ASSETS, event.request, response.clone())
    return response
  })
  if (kept === undefined) return fresh
  event.waitUntil(fresh.catch(() => undefined))
  return kept
}

async function keep(name, request, response) {
  const cache = await caches.open(name)
  await cache.delete(request)
  await cache.put(request, response)
  const keys = await cache.keys()
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST[name]))) await cache.delete(old)
}

const WORDS = {
  id: {
    title: 'Tidak ada sinyal',
    some: 'Halaman ini belum pernah Anda buka, jadi tidak ada di perangkat ini. Yang bisa dibuka sekarang:',
    none: 'Halaman ini belum pernah Anda buka, jadi tidak ada di perangkat ini. Cari sinyal lalu muat ulang.',
  },
  en: {
    title: 'No signal',
    some: 'You have not opened this page before, so it is not on this device. What can be opened now:',
    none: 'You have not opened this page before, so it is not on this device. Find a signal and load it again.',
  },
}

/** In the language of the address, with the pages that can be opened, the last visited first. */
async function withoutSignal(kept, path) {
  const language = /^\/en(\/|$)/.test(path) ? 'en' : 'id'
  const { title, some, none } = WORDS[language]
  const links = await Promise.all((await kept.keys()).toReversed().map((request) => linkOf(kept, request)))
  const list = links.length === 0 ? '' : `<ul>${links.join('')}</ul>`
  const says = links.length === 0 ? none : some
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${says}</p>${list}</main></html>`
  return new Response(html, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  })
}

/** The page by its own title, which stands in its HTML as it has to stand in HTML. */
async function linkOf(kept, request) {
  const { pathname, search } = new URL(request.url)
  const page = await (await kept.match(request))?.text()
  const address = (pathname + search).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<li><a href="${address}">${/<title>([^<]*)<\/title>/.exec(page ?? '')?.[1] ?? address}</a></li>`
}
