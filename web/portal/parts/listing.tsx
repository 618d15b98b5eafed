// A list that comes in pages: what says that there is nothing, or its items, and the way to the rest.
import type { ComponentChildren } from 'preact'
import { Loaded } from './loaded.tsx'
import { More } from './more.tsx'
import { Empty } from './page.tsx'
import type { Listed } from './pages.ts'

type Props<Item> = {
  listed: Listed<Item>
  /** What the list is called, for whoever hears the button alone. */
  of: string
  /** What is said where there is nothing. */
  none: string
  children: (items: readonly Item[]) => ComponentChildren
}

export function Listing<Item>({ listed: { asked, more }, of, none, children }: Props<Item>) {
  return (
    <>
      <Loaded asked={asked}>{(items) => (items.length === 0 ? <Empty says={none} /> : children(items))}</Loaded>
      <More more={more} of={of} />
    </>
  )
}
