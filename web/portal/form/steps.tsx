// The fields of a long form in steps: one at a time is seen, and what stands in the others stays in the form.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { PORTAL_FORM_TEXTS } from '../../text/portal/form.ts'
import { usePortal } from '../portal.ts'
import type { Faults } from './read.ts'

export type Step = { title: string; names: readonly string[] }

/** Those of the faults that the step can show. */
export function faultsIn(faults: Faults, { names }: Step): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([name]) => names.includes(name)))
}

/** The first step with a fault; the one that is seen where there is none. */
export function stepWith(faults: Faults, steps: readonly Step[], seen: number): number {
  const first = steps.findIndex((step) => Object.keys(faultsIn(faults, step)).length > 0)
  return first < 0 ? seen : first
}

type Props = { steps: readonly Step[]; seen: number; fields: (names: readonly string[]) => ComponentChildren }

export function Steps({ steps, seen, fields }: Props) {
  const { language } = usePortal()
  const text = PORTAL_FORM_TEXTS[language]
  const heading = useRef<HTMLLegendElement>(null)
  const before = useRef(seen)
  useEffect(() => {
    if (before.current !== seen) heading.current?.focus()
    before.current = seen
  }, [seen])
  return (
    <>
      {steps.map(({ title, names }, at) => (
        <fieldset key={title} class="min-w-0" hidden={at !== seen}>
          <legend ref={at === seen ? heading : null} tabindex={-1} class="mt-4 text-xl">
            {text.step(at + 1, steps.length, title)}
          </legend>
          {fields(names)}
        </fieldset>
      ))}
    </>
  )
}
