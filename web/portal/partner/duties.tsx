// What a partner owes today: the business as a whole, and outlet by outlet, in the running period or the one before.
import { DUTIES_TEXTS } from '../../text/portal/duties.ts'
import type { Result } from '../client/problem.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { More } from '../parts/more.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { usePages } from '../parts/pages.ts'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import type { When } from './duties-periods.ts'
import { type Law, Unit } from './duties-unit.tsx'

const ADDRESSES: Record<When, string> = { now: '/mitra/kewajiban', before: '/mitra/kewajiban/sebelumnya' }

export default function Duties({ parts: [word] }: ScreenProps) {
  const { language, call } = usePortal()
  const { partner, name, role } = useHat('partner')
  const text = DUTIES_TEXTS[language]
  const when: When = word === 'sebelumnya' ? 'before' : 'now'
  const law = useAsked(partner, async (): Promise<Result<Law>> => {
    const [health, rules, names, business] = await Promise.all([
      call('health', {}),
      call('regulation.rules', {}),
      call('regulation.names', {}),
      // A clerk is shown its outlets only.
      role === 'clerk' ? undefined : call('partner.get', { partner }),
    ])
    if (!health.ok) return health
    if (!rules.ok) return rules
    if (!names.ok) return names
    if (business?.ok === false) return business
    const sector = business?.value.sector ?? ''
    return { ok: true, value: { sector, today: health.value.legalDay, rules: rules.value, names: names.value } }
  })
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <nav class="screen" aria-label={text.when.label}>
        <ul class="flex flex-wrap gap-x-6">
          {(['now', 'before'] as const).map((each) => (
            <li key={each}>
              <a
                class="inline-flex min-h-11 items-center underline-offset-4 hover:underline aria-[current=page]:font-semibold aria-[current=page]:underline"
                href={ADDRESSES[each]}
                aria-current={each === when ? 'page' : undefined}
              >
                {text.when[each]}
              </a>
            </li>
          ))}
        </ul>
        {when === 'before' && <p class="max-w-prose">{text.beforeSays}</p>}
      </nav>
      <Loaded asked={law}>{(found) => <Units law={found} when={when} />}</Loaded>
    </Page>
  )
}

/** A page of outlets at a time, because each asks for its own findings; a clerk's few are found at once. */
function Units({ law, when }: { law: Law; when: When }) {
  const { language, call } = usePortal()
  const { partner, role, outlets: own } = useHat('partner')
  const text = DUTIES_TEXTS[language]
  const limit = role === 'clerk' ? 100 : 10
  const { asked, more } = usePages(partner, (cursor) =>
    call('outlet.ofPartner', { partner, limit, ...(cursor === undefined ? {} : { cursor }) }),
  )
  return (
    <>
      {role !== 'clerk' && <Unit law={law} when={when} />}
      <Loaded asked={asked}>
        {(all) => {
          const outlets = all.filter(({ unit }) => role !== 'clerk' || own.includes(unit))
          return outlets.length === 0 && more === undefined ? (
            <>
              <Empty says={text.noOutlets} />
              <p>
                <a class="inline-flex min-h-11 items-center underline" href="/mitra/gerai">
                  {text.toOutlets}
                </a>
              </p>
            </>
          ) : (
            outlets.map((outlet) => <Unit key={outlet.unit} law={law} when={when} outlet={outlet} />)
          )
        }}
      </Loaded>
      <More more={more} of={text.title} />
    </>
  )
}
