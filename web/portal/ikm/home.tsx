// The first page of an IKM, for one thumb: still in business, the next step, invitations, what it is owed, free places.
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import type { Grievance } from '../parts/grievance-about.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { Alive } from './home-alive.tsx'
import { Groups } from './home-groups.tsx'
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
  groups: OutputOf<'group.ofIkm'>
  grievances: readonly Grievance[]
}

/** The newest that were reported: whoever has more that wait sees them on their own page. */
const REPORTED = 100

/** Six requests, all at once: a cheap telephone on a slow net waits for the slowest and not for their sum. */
export default function HomePage() {
  const { language, call } = usePortal()
  const { ikm, name } = useHat('ikm')
  const asked = useAsked(ikm, async (): Promise<Result<Found>> => {
    const [home, products, readiness, openings, groups, reported] = await Promise.all([
      call('home.ofIkm', { ikm }),
      call('product.records', { ikm }),
      call('readiness.ofIkm', { ikm }),
      call('matching.forIkm', { ikm, limit: 5 }),
      call('group.ofIkm', { ikm }),
      call('grievance.ofIkm', { ikm, limit: REPORTED }),
    ])
    if (!home.ok) return home
    if (!products.ok) return products
    if (!readiness.ok) return readiness
    if (!openings.ok) return openings
    if (!groups.ok) return groups
    if (!reported.ok) return reported
    const own = { home: home.value, products: products.value, groups: groups.value }
    const grievances = reported.value.items
    return { ok: true, value: { ...own, grievances, readiness: readiness.value, openings: openings.value } }
  })
  return (
    <Page heading={`${IKM_HOME_TEXTS[language].title}: ${name}`}>
      <Loaded asked={asked}>{(found) => <Shown {...found} again={asked.again} />}</Loaded>
    </Page>
  )
}

function Shown({
  home,
  products,
  readiness,
  openings,
  groups,
  grievances,
  again,
}: Found & { again: () => Promise<void> }) {
  const namesOf: NamesOf = (ids) =>
    ids.flatMap((id) => products.find(({ product }) => product === id)?.name ?? []).join(', ')
  return (
    <>
      <Alive home={home} again={again} />
      <NextStep steps={readiness.steps} />
      <Waiting {...{ home, namesOf, again }} />
      <Groups groups={groups} />
      <Unpaid {...{ home, grievances, again }} />
      <Placements {...{ home, namesOf, grievances, again }} />
      <Openings {...{ home, openings, groups, namesOf, again }} />
    </>
  )
}
