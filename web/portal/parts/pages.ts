// A list that comes in pages: the first is asked for at once, the next when somebody wants more.
import { useState } from 'preact/hooks'
import type { Result } from '../client/problem.ts'
import { type Asked, useAsked } from './loaded.tsx'

type PageOf<Item> = { items: readonly Item[]; next: string | null }

export type Listed<Item> = {
  asked: Asked<readonly Item[]>
  /** Asks for the next page; undefined where there is none. */
  more: (() => Promise<void>) | undefined
}

export function usePages<Item>(
  about: string,
  ask: (cursor: string | undefined) => Promise<Result<PageOf<Item>>>,
): Listed<Item> {
  const [next, setNext] = useState<string | null>(null)
  const [rest, setRest] = useState<readonly Item[]>([])
  const first = useAsked(about, async (): Promise<Result<readonly Item[]>> => {
    const page = await ask(undefined)
    if (!page.ok) return page
    setRest([])
    setNext(page.value.next)
    return { ok: true, value: page.value.items }
  })
  const more = async () => {
    const page = await ask(next ?? undefined)
    if (!page.ok) return
    setRest([...rest, ...page.value.items])
    setNext(page.value.next)
  }
  const value = first.value === undefined ? undefined : [...first.value, ...rest]
  return { asked: { ...first, value }, more: next === null ? undefined : more }
}
