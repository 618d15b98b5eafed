// What every page does where scripts run: names of products are proposed while one types, and visited pages are kept.
// The pages work without it.

const PAUSE_MS = 150
const LEAST_LETTERS = 3

for (const field of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('datalist')
  list.id = `${field.id}-usul`
  field.after(list)
  field.setAttribute('list', list.id)
  let timer
  let asked = ''
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => propose(field.value.trim()), PAUSE_MS)
  })

  async function propose(q) {
    if (q.length < LEAST_LETTERS || q === asked) return
    asked = q
    try {
      const response = await fetch(`/api/search/suggestions?${new URLSearchParams({ q })}`)
      if (!response.ok || asked !== q) return
      const { names } = await response.json()
      list.replaceChildren(...names.map((name) => new Option(name, name)))
    } catch {
      // No signal: nothing is proposed, and the form goes on working.
    }
  }
}

navigator.serviceWorker?.register('/sw.js').catch(() => undefined)
// The page that brings the worker was loaded without it, and is to be kept as well.
if (navigator.serviceWorker?.controller === null) {
  navigator.serviceWorker.ready.then(({ active }) => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    active.postMessage({ page: location.href, loaded })
  })
}
