// What was typed and not sent yet, on this device: under the account's name, so that nobody else's form shows it.

const PREFIX = 'etalase:draf:'

/** What a form holds, by the name of the field. */
export type Typed = Readonly<Record<string, string>>

export type Drafts = {
  read: (form: string) => Typed
  write: (form: string, typed: Typed) => void
  forget: (form: string) => void
  /** Every draft of every account, at the end of a session: a device may be shared. */
  forgetAll: () => void
}

export function draftsOf(storage: Storage, account: string): Drafts {
  const key = (form: string) => `${PREFIX}${account}:${form}`
  return {
    read: (form) => quietly(() => typedOf(JSON.parse(storage.getItem(key(form)) ?? '{}'))) ?? {},
    write: (form, typed) => quietly(() => storage.setItem(key(form), JSON.stringify(typed))),
    forget: (form) => quietly(() => storage.removeItem(key(form))),
    forgetAll: () =>
      quietly(() => {
        const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
        for (const name of names) if (name.startsWith(PREFIX)) storage.removeItem(name)
      }),
  }
}

/** A private window, or a full device, keeps no drafts, and the form works without. */
function quietly<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

function typedOf(kept: unknown): Typed {
  if (kept === null || typeof kept !== 'object') return {}
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'))
}
