// The record of good faith of an outlet for a stretch of days: in numbers here, row by row in an Excel file.
import { useState } from 'preact/hooks'
import { OwnGoodFaith } from '../../../core/proposal/good-faith-schema.ts'
import { GOOD_FAITH_TEXTS } from '../../text/portal/slots-good-faith.ts'
import { dayText, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Form } from '../form/form.tsx'
import { Act } from '../parts/act.tsx'
import { Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Outlet } from './units.ts'

type Found = OutputOf<'proposal.record'>

export function GoodFaith({ outlet: { unit: outlet } }: { outlet: Outlet }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = GOOD_FAITH_TEXTS[language]
  const [found, setFound] = useState<Found>()
  return (
    <Part heading={text.title}>
      <p class="max-w-prose">{text.says}</p>
      <details class="fold">
        <summary>{text.choose}</summary>
        <Form
          id={`itikad-${outlet}`}
          schema={OwnGoodFaith}
          asks={{ from: { as: 'day' }, to: { as: 'day' } }}
          words={text.fields}
          button={text.show}
          keepsNothing
          send={(stretch) => call('proposal.record', { partner, outlet, ...stretch })}
          onSent={setFound}
        />
      </details>
      {found !== undefined && <Counts found={found} outlet={outlet} />}
    </Part>
  )
}

function Counts({ found, outlet }: { found: Found; outlet: string }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = GOOD_FAITH_TEXTS[language]
  const { from, to, offered } = found
  const days = offered.reduce((sum, { offeredDays }) => sum + offeredDays, 0)
  const facts = [
    [text.slots, offered.length],
    [text.offeredDays, days],
    ...text.counts.map(([field, name]) => [name, found[field]] as const),
  ] as const
  return (
    <>
      <p class="mt-4 font-semibold">{text.stretch(dayText(from, language), dayText(to, language))}</p>
      <dl class="mt-2 max-w-prose divide-y divide-base-300">
        {facts.map(([name, value]) => (
          <div key={name} class="flex justify-between gap-4 py-1">
            <dt>{name}</dt>
            <dd class="tabular-nums">{numberText(value, language)}</dd>
          </div>
        ))}
      </dl>
      <p class="mt-4">
        <Act
          key={`${from} ${to}`}
          act={(key) => call('job.start', { partner, outlet, kind: 'good-faith', about: { from, to } }, { key })}
          done={text.started}
          onDone={() => undefined}
        >
          {text.file}
        </Act>{' '}
        <a class="inline-flex min-h-11 items-center underline" href="/mitra/pekerjaan">
          {text.jobs}
        </a>
      </p>
    </>
  )
}
