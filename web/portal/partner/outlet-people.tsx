// Who may act for one outlet: the heads of the business, and the clerks whose outlet it is.
import { ACCOUNT_TEXTS } from '../../text/portal/account.ts'
import { PARTNER_TEXTS } from '../../text/portal/partner.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Part } from '../parts/page.tsx'
import { pagesFrom } from '../parts/pages.ts'
import { useHat, usePortal } from '../portal.ts'
import type { Outlet } from './units.ts'

/** So many members are looked through. */
const PAGES = 10

export function OutletPeople({ outlet }: { outlet: Outlet['unit'] }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = PARTNER_TEXTS[language].outlets
  const { roles } = ACCOUNT_TEXTS[language]
  const { unnamed } = PARTNER_TEXTS[language].members
  const asked = useAsked(outlet, () =>
    pagesFrom(
      (cursor) => call('membership.members', { partner, limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
      PAGES,
    ),
  )
  return (
    <Part heading={text.people}>
      <Loaded asked={asked}>
        {({ items }) => (
          <ul class="list-disc pl-5">
            {items
              .filter(({ role, outlets }) => role !== 'clerk' || outlets.includes(outlet))
              .map(({ account, name, role }) => (
                <li key={account}>{`${name ?? unnamed}: ${roles[role]}`}</li>
              ))}
          </ul>
        )}
      </Loaded>
      <p>
        <a class="inline-flex min-h-11 items-center underline" href="/mitra/anggota">
          {text.changePeople}
        </a>
      </p>
    </Part>
  )
}
