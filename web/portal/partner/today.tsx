// The first page of a partner: what changed, what each duty asks for and by when, and who fits the first free place.
import { addDays } from '../../../core/kernel/day.ts'
import { nameIn } from '../../text/names.ts'
import { TODAY_TEXTS } from '../../text/portal/today.ts'
import { UNIT_TEXTS } from '../../text/portal/units.ts'
import { dayText, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { TodayChanges } from './today-changes.tsx'
import { DutyCard } from './today-duty.tsx'
import { TodayMatches } from './today-matches.tsx'
import { askOf, byUrgency, type Duty, firstVacant, type Today } from './today-order.ts'
import { FirstSteps } from './today-steps.tsx'

/** More cards than these are folded away: on a telephone the nearest last days are all that is read. */
const MOST_CARDS = 5
/** A clerk's outlets are asked for one by one; more than these stand on the page of duties. */
const MOST_OF_CLERK = 10

type Found = { today: Today; names: OutputOf<'regulation.names'> }

export default function TodayPage() {
  const { language } = usePortal()
  const { name, role, outlets } = useHat('partner')
  const text = TODAY_TEXTS[language]
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      {role === 'clerk' && outlets.length === 0 ? <Empty says={UNIT_TEXTS[language].noOutlets} /> : <Asked />}
    </Page>
  )
}

/**
 * Three requests, whatever the number of outlets: all that stands here, how the rules are called, and who fits the first
 * free place. A clerk, whose outlets are its own one by one, makes one more for each of at most ten.
 */
function Asked() {
  const { call } = usePortal()
  const { partner, role, outlets } = useHat('partner')
  const asked = useAsked(partner, async (): Promise<Result<Found>> => {
    const units = role === 'clerk' ? outlets.slice(0, MOST_OF_CLERK) : [undefined]
    const [names, ...each] = await Promise.all([
      call('regulation.names', {}),
      ...units.map((outlet) => call('today.ofPartner', { partner, ...(outlet === undefined ? {} : { outlet }) })),
    ])
    if (!names.ok) return names
    const failed = each.find((one) => !one.ok)
    if (failed?.ok === false) return failed
    const today = together(each.flatMap((one) => (one.ok ? [one.value] : [])))
    const more = role === 'clerk' ? outlets.length - units.length : 0
    return { ok: true, value: { names: names.value, today: { ...today, left: today.left + more } } }
  })
  return <Loaded asked={asked}>{(found) => <Shown {...found} />}</Loaded>
}

function Shown({ today, names }: Found) {
  const { language } = usePortal()
  const { name: business, role } = useHat('partner')
  const text = TODAY_TEXTS[language]
  const unitName = (unit: string) => today.outlets.find(({ outlet }) => outlet === unit)?.name ?? business
  const ruleName = (id: string) => {
    const named = names.findLast(({ rule }) => rule === id)
    return named === undefined ? id : nameIn(named, language)
  }
  const said = { today, unitName, ruleName }
  const ordered = today.duties.toSorted(byUrgency)
  const asking = ordered.filter((duty) => askOf(duty) !== 'nothing')
  const urgent = asking.slice(0, MOST_CARDS)
  const rest = ordered.filter((duty) => !urgent.includes(duty))
  const count = numberText(rest.length, language)
  const folded = asking.length - urgent.length
  const vacant = firstVacant(today)
  return (
    <>
      {role !== 'clerk' && <FirstSteps outlets={today.outlets} />}
      <TodayChanges {...said} />
      <Part heading={text.duties}>
        <p class="text-sm">{text.asOf(dayText(addDays(today.today, -1), language))}</p>
        {urgent.length === 0 && <Empty says={today.duties.length === 0 ? text.noDuties : text.nothing} />}
        <Cards duties={urgent} {...said} />
        {rest.length > 0 && (
          <details class="fold mt-4">
            <summary>{folded > 0 ? text.restAsk(count, numberText(folded, language)) : text.rest(count)}</summary>
            <Cards duties={rest} {...said} />
          </details>
        )}
        {today.left > 0 && <p class="mt-4">{text.left(numberText(today.left, language))}</p>}
        <p class="mt-2">
          <a class="inline-flex min-h-11 items-center underline" href="/mitra/kewajiban">
            {text.toDuties}
          </a>
        </p>
      </Part>
      {today.outlets.length > 0 && <TodayMatches vacant={vacant} free={today.vacant.length} unitName={unitName} />}
    </>
  )
}

type CardsProps = {
  duties: readonly Duty[]
  today: Today
  unitName: (unit: string) => string
  ruleName: (rule: string) => string
}

function Cards({ duties, ...said }: CardsProps) {
  return (
    <ul class="mt-4 space-y-4">
      {duties.map((duty) => (
        <DutyCard key={`${duty.unit} ${duty.rule} ${duty.period}`} duty={duty} {...said} />
      ))}
    </ul>
  )
}

/** What a clerk's calls answered, as one. */
function together(each: readonly Today[]): Today {
  const [first, ...more] = each
  if (first === undefined) throw new RangeError('nobody acts for no outlet')
  return more.reduce(
    (all, one) => ({
      today: first.today,
      outlets: [...all.outlets, ...one.outlets],
      left: all.left + one.left,
      duties: [...all.duties, ...one.duties],
      vacant: [...all.vacant, ...one.vacant],
      answers: [...all.answers, ...one.answers],
      proposals: [...all.proposals, ...one.proposals],
    }),
    first,
  )
}
