// The first page of an IKM, for one thumb: still in business, the next step, invitations, what it is owed, free places.
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { Alive } from './home-alive.tsx'
import { NextStep } from './home-next.tsx'
import { Openings } from './home-openings.tsx'
import { Placements } from './home-placements.tsx'
import type { Home, NamesOf } from './home-types.ts'
import { Unpaid } from './home-unpaid.tsx'
import { Waiting } from './home-waiting.tsx'

type Found = {
  home: Home
  products: OutputOf<'product.records'>
  readiness: OutputOf<'readiness.ofIkm'>
  openings: OutputOf<'matching.forIkm'>
}

/** Four requests, all at once: a cheap telephone on a slow net waits for the slowest and not for their sum. */
export default function HomePage() {
  const { language, call } = usePortal()
  const { ikm, name } = useHat('ikm')
  const asked = useAsked(ikm, async (): Promise<Result<Found>> => {
    const [home, products, readiness, openings] = await Promise.all([
      call('home.ofIkm', { ikm }),
      call('product.records', { ikm }),
      call('readiness.ofIkm', { ikm }),
      call('matching.forIkm', { ikm, limit: 5 }),
    ])
    if (!home.ok) return home
    if (!products.ok) return products
    if (!readiness.ok) return readiness
    if (!openings.ok) return openings
    const value = { home: home.value, products: products.value, readiness: readiness.value, openings: openings.value }
    return { ok: true, value }
  })
  return (
    <Page heading={`${IKM_HOME_TEXTS[language].title}: ${name}`}>
      <Loaded asked={asked}>{(found) => <Shown {...found} again={asked.again} />}</Loaded>
    </Page>
  )
}

function Shown({ home, products, readiness, openings, again }: Found & { again: () => Promise<void> }) {
  const namesOf: NamesOf = (ids) =>
    ids.flatMap((id) => products.find(({ product }) => product === id)?.name ?? []).join(', ')
  return (
    <>
      <Alive home={home} again={again} />
      <NextStep steps={readiness.steps} />
      <Waiting {...{ home, namesOf, again }} />
      <Placements {...{ home, namesOf }} />
      <Unpaid {...{ home, again }} />
      <Openings {...{ home, openings, namesOf, again }} />
    </>
  )
}
