// The first steps of a partner that has just come: an outlet, its measures, a slot; gone once all three are done.
import { TODAY_TEXTS } from '../../text/portal/today.ts'
import { Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import type { Today } from './today-order.ts'

export function FirstSteps({ outlets }: Pick<Today, 'outlets'>) {
  const { language } = usePortal()
  const text = TODAY_TEXTS[language].steps
  const [first] = outlets
  const unmeasured = outlets.find(({ measures }) => measures === 0) ?? first
  const steps = [
    { name: text.outlet, says: text.outletSays, href: '/mitra/gerai', done: first !== undefined },
    {
      ...{ name: text.measure, says: text.measureSays },
      href: unmeasured === undefined ? undefined : `/mitra/gerai/${unmeasured.outlet}`,
      done: outlets.some(({ measures }) => measures > 0),
    },
    {
      ...{ name: text.slot, says: text.slotSays },
      href: first === undefined ? undefined : `/mitra/slot/${first.outlet}`,
      done: outlets.some(({ slots }) => slots > 0),
    },
  ]
  if (steps.every(({ done }) => done)) return null
  return (
    <Part heading={text.title}>
      <ol class="max-w-prose list-decimal space-y-2 pl-6">
        {steps.map(({ name, says, href, done }) => (
          <li key={name}>
            {done || href === undefined ? (
              <strong>{done ? `${name} (${text.done})` : name}</strong>
            ) : (
              <a class="inline-flex min-h-11 items-center font-semibold underline" href={href}>
                {name}
              </a>
            )}
            <p>{says}</p>
          </li>
        ))}
      </ol>
    </Part>
  )
}
