// Confirm links on this machine: some IKM of the told stories are given a PIN, and the console shows what an officer would send.
import { readStanding } from '../../core/assessment/facts.ts'
import { pinOf } from '../../core/confirmlink/keys.ts'
import { type Linking, linkTo } from '../../core/confirmlink/letter.ts'
import { setPinPlan } from '../../core/confirmlink/plan.ts'
import { pinRowOf } from '../../core/confirmlink/read.ts'
import type { Context } from '../../core/kernel/context.ts'
import { addDays } from '../../core/kernel/day.ts'
import type { Id } from '../../core/kernel/id.ts'
import { monthOf, type Period, spanOf } from '../../core/kernel/period.ts'
import { act } from '../../core/table/commit.ts'
import type { Services } from '../../core/table/service.ts'
import { Entry } from '../../web/parts/entry.tsx'
import { type Language, periodText } from '../../web/text/text.ts'
import { CONSOLE_TEXTS } from './console-text.ts'
import type { Story } from './stories.ts'

export type DemoLink = { name: string; pin: string; months: readonly { month: Period; href: string }[] }

const MOST = 6

/** Those who are placed in the stories and have no PIN yet get one. Tells anew each time, because an officer may reset it. */
export async function startConfirmLinks(
  services: Services,
  linking: Linking,
  given: { stories: readonly Story[]; contextOf: () => Context },
): Promise<() => Promise<DemoLink[]>> {
  const makers = await placedIn(services, given.stories)
  for (const ikm of makers) {
    const context = given.contextOf()
    await act(services, context, { operation: 'local.settle', input: {} }, async () => {
      const seen = await pinRowOf(services, ikm)
      if (seen !== undefined) return { changes: [], audit: [], result: {} }
      return { ...setPinPlan(services.entities, context, ikm, seen), notices: [] }
    })
  }
  return async () => {
    const now = monthOf(given.contextOf().today)
    const before = monthOf(addDays(spanOf(now).first, -1))
    const links: DemoLink[] = []
    for (const ikm of makers) {
      const { data } = await services.entities.ikm.get({ ikm }).go({ consistent: true })
      // One whose data were erased on request is asked nothing any more.
      if (data === null || data.state === 'withdrawn') continue
      const pin = pinOf(linking, ikm, (await pinRowOf(services, ikm))?.serial ?? 0)
      const months = [before, now].map((month) => ({ month, href: linkTo(linking, { ikm, month }) }))
      links.push({ name: data.name, pin, months })
    }
    return links
  }
}

async function placedIn(services: Services, stories: readonly Story[]): Promise<Id<'ikm'>[]> {
  const found = new Set<Id<'ikm'>>()
  for (const { unit } of stories) {
    const { placement } = await readStanding(services, unit)
    for (const { ikm } of placement) if (found.size < MOST) found.add(ikm as Id<'ikm'>)
  }
  return [...found]
}

export function ConfirmLinks({ language, links }: { language: Language; links: readonly DemoLink[] }) {
  const text = CONSOLE_TEXTS[language]
  return (
    <Entry id="konfirmasi" heading={text.links}>
      <p>{links.length === 0 ? text.storiesNone : text.linksSay}</p>
      <ul>
        {links.map(({ name, pin, months }) => (
          <li key={name} class="border-b border-base-300 py-3">
            {name}, PIN <strong>{pin}</strong>
            <span class="flex flex-wrap gap-x-5">
              {months.map(({ month, href }) => (
                <a key={month} class="inline-flex min-h-11 items-center underline underline-offset-4" href={href}>
                  {periodText(month, language)}
                  <span class="sr-only">, {name}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Entry>
  )
}
