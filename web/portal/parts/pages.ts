// A list that comes in pages: the first is asked for at once, the next when somebody wants more.
import { useRef, useState } from 'preact/hooks'
import type { Result } from '../client/problem.ts'
import { type Asked, useAsked } from './loaded.tsx'

type PageOf<Item> = { items: readonly Item[]; next: string | null }

export type Listed<Item> = {
  /** All that were asked for so far. Asked anew, as many pages come as are shown. */
  asked: Asked<readonly Item[]>
  /** Asks for the next page; undefined where there is none. */
  more: (() => Promise<Result<unknown>>) | undefined
}

export function usePages<Item>(
  about: string,
  ask: (cursor: string | undefined) => Promise<Result<PageOf<Item>>>,
): Listed<Item> {
  const shown = useRef({ about, pages: 1 })
  const [longer, setLonger] = useState<{ than: PageOf<Item>; page: PageOf<Item> }>()
  const first = useAsked(about, async (): Promise<Result<PageOf<Item>>> => {
    if (shown.current.about !== about) shown.current = { about, pages: 1 }
    return pagesFrom(ask, shown.current.pages)
  })
  const here = first.value !== undefined && longer?.than === first.value ? longer.page : first.value
  const more = async () => {
    const page = await ask(here?.next ?? undefined)
    if (!page.ok || first.value === undefined || here === undefined) return page
    shown.current.pages += 1
    setLonger({ than: first.value, page: { ...page.value, items: [...here.items, ...page.value.items] } })
    return page
  }
  return { asked: { ...first, value: here?.items }, more: (here?.next ?? null) === null ? undefined : more }
}

/** So many pages one after another, as one. */
export async function pagesFrom<Item>(
  ask: (cursor: string | undefined) => Promise<Result<PageOf<Item>>>,
  pages: number,
): Promise<Result<PageOf<Item>>> {
  const items: Item[] = []
  let cursor: string | undefined
  for (let turn = 0; turn < pages; turn++) {
    const page = await ask(cursor)
    if (!page.ok) return page
    items.push(...page.value.items)
    if (page.value.next === null) return { ok: true, value: { items, next: null } }
    cursor = page.value.next
  }
  return { ok: true, value: { items, next: cursor ?? null } }
}

/** The part of an input that asks for what comes after a page. */
export function beyond(cursor: string | undefined): { cursor?: string } {
  return cursor === undefined ? {} : { cursor }
}

/** One list of several, each asked for until it ends: the cursor says in which one stands and where. */
export async function oneByOne<Item>(
  lists: readonly string[],
  cursor: string | undefined,
  ask: (list: string, cursor: string | undefined) => Promise<Result<PageOf<Item>>>,
): Promise<Result<PageOf<Item>>> {
  const items: Item[] = []
  let [at, from]: [number, string | undefined] = [0, undefined]
  if (cursor !== undefined) {
    const [place = '0', ...rest] = cursor.split(' ')
    ;[at, from] = [Number(place), rest[0]]
  }
  for (; at < lists.length; at++, from = undefined) {
    const page = await ask(lists[at] ?? '', from)
    if (!page.ok) return page
    items.push(...page.value.items)
    if (page.value.next !== null) return { ok: true, value: { items, next: `${at} ${page.value.next}` } }
  }
  return { ok: true, value: { items, next: null } }
}
