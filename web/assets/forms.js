// Keeps what is typed in a form in this tab until it was sent. Without a signal it says so, and sends once there is one.
// Nothing depends on it: without scripts the same forms are sent, and sent twice they count once.

const PREFIX = 'etalase:'

/** Read and written only where the browser lets us: in a private window it may not. */
function store(work) {
  try {
    return work(window.sessionStorage)
  } catch {
    return undefined
  }
}

/** When a form was last sent. The device remembers it, because a tab that changes its process may remember what it forgot. */
const sentKey = (form) => `${PREFIX}sent:${form}`
const sentAt = (form) => store(() => Number(window.localStorage.getItem(sentKey(form)))) ?? 0

function fieldsOf(form) {
  return [...form.elements].filter(({ name, type, tabIndex }) => name && type !== 'hidden' && tabIndex >= 0)
}

function restore(form, key) {
  const { at = 0, typed: kept = {} } = store((storage) => JSON.parse(storage.getItem(key) ?? '{}')) ?? {}
  if (at <= sentAt(form.id)) {
    store((storage) => storage.removeItem(key))
    return
  }
  for (const field of fieldsOf(form)) {
    if (!Object.hasOwn(kept, field.name)) continue
    if (field.type === 'checkbox') field.checked ||= kept[field.name] === true
    else if (field.value === '') field.value = String(kept[field.name])
  }
}

function keep(form, key) {
  const typed = fieldsOf(form).map(({ name, type, value, checked }) => [name, type === 'checkbox' ? checked : value])
  store((storage) => storage.setItem(key, JSON.stringify({ at: Date.now(), typed: Object.fromEntries(typed) })))
}

function sendWithSignal(form) {
  const says = document.createElement('p')
  says.setAttribute('role', 'status')
  says.className = 'mt-3 font-semibold'
  form.append(says)
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return
    event.preventDefault()
    says.textContent = form.dataset.offline
    window.addEventListener('online', () => form.requestSubmit(), { once: true })
  })
}

for (const form of document.querySelectorAll('form[data-offline]')) {
  const key = `${PREFIX}${form.id}:${form.elements.product?.value ?? form.elements.ikm?.value ?? ''}`
  restore(form, key)
  form.addEventListener('input', () => keep(form, key))
  sendWithSignal(form)
}

const sent = document.querySelector('[data-sent]')?.dataset.sent
if (sent) {
  store(() => window.localStorage.setItem(sentKey(sent), String(Date.now())))
  store((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(`${PREFIX}${sent}:`)) storage.removeItem(key)
  })
}
