// The queue of one place and month: each IKM with its message and its PIN, one after the other.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { village as villageOf } from '../../../core/region/villages.ts'
import { CONFIRM_LINKS_TEXTS } from '../../text/portal/confirm-links.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { momentText } from '../parts/moment.ts'
import { Empty, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { usePortal } from '../portal.ts'
import { placeOf } from './places.ts'

type Line = OutputOf<'confirmlink.waiting'>[number]
type Ready = { name: string; sent: OutputOf<'confirmlink.send'> } | { name: string; pin: string }

export function ConfirmQueue({ place, month }: { place: string; month: string }) {
  const { language, call } = usePortal()
  const text = CONFIRM_LINKS_TEXTS[language]
  const [ready, setReady] = useState<Ready>()
  const asked = useAsked(`${place} ${month}`, () => call('confirmlink.waiting', { month, ...placeOf(place) }))
  const send = (line: Line, label: string) => (
    <Act
      key={line.ikm}
      act={(key) => call('confirmlink.send', { village: line.village, ikm: line.ikm, month }, { key })}
      onDone={async (sent) => {
        setReady({ name: line.name, sent })
        await asked.again()
      }}
      done={text.sent}
      label={`${label}: ${line.name}`}
    >
      {label}
    </Act>
  )
  const setPin = (line: Line) => (
    <Act
      act={(key) => call('confirmlink.setPin', { village: line.village, ikm: line.ikm }, { key })}
      onDone={async ({ pin }) => {
        setReady({ name: line.name, pin })
        await asked.again()
      }}
      done={text.pinDone}
      label={text.setPinOf(line.name)}
    >
      {text.setPin}
    </Act>
  )
  return (
    <Loaded asked={asked}>
      {(lines) => {
        const next = lines.find(({ opened, stopped }) => opened === null && stopped === null)
        return (
          <>
            {ready !== undefined && <Message ready={ready}>{next !== undefined && send(next, text.next)}</Message>}
            {lines.length === 0 ? (
              <Empty says={text.none} />
            ) : (
              <Table
                caption={text.title}
                rows={lines}
                id={({ ikm }) => ikm}
                columns={[
                  { name: text.maker, of: ({ name }) => name },
                  { name: text.village, of: ({ village }) => villageOf(village)?.name ?? village },
                  { name: text.waiting, of: ({ unanswered, asked: all }) => text.of(unanswered, all) },
                  { name: text.pin, of: ({ pin }) => text.pins[pin] },
                  { name: text.opened, of: ({ opened }) => opened && <Opened {...opened} /> },
                  {
                    name: text.send,
                    of: (line) => (line.stopped === null ? send(line, text.send) : <Stopped {...line} />),
                  },
                  { name: text.setPin, of: setPin },
                  { name: text.wish, of: (line) => <StopLink line={line} again={asked.again} /> },
                ]}
              />
            )}
          </>
        )
      }}
    </Loaded>
  )
}

function Stopped({ stopped }: Pick<Line, 'stopped'>) {
  const { language } = usePortal()
  return <>{stopped !== null && CONFIRM_LINKS_TEXTS[language].stopped(dayText(stopped, language))}</>
}

/** What the IKM told the officer. A key for each press: the button says the opposite next time. */
function StopLink({ line: { ikm, name, village, stopped }, again }: { line: Line; again: () => Promise<void> }) {
  const { language, call, newKey } = usePortal()
  const text = CONFIRM_LINKS_TEXTS[language]
  const stop = stopped === null
  return (
    <Act
      act={() => call('confirmlink.stop', { village, ikm, stop }, { key: newKey() })}
      onDone={again}
      done={stop ? text.stopDone : text.startDone}
      label={stop ? text.stopOf(name) : text.startOf(name)}
    >
      {stop ? text.stop : text.start}
    </Act>
  )
}

function Opened({ at, own }: { at: string; own: boolean }) {
  const { language } = usePortal()
  const text = CONFIRM_LINKS_TEXTS[language]
  const when = momentText(at, language)
  return <>{own ? text.byYou(when) : text.byAnother(when)}</>
}

function Message({ ready, children }: { ready: Ready; children: ComponentChildren }) {
  const { language } = usePortal()
  const text = CONFIRM_LINKS_TEXTS[language]
  if ('pin' in ready) {
    return (
      <Part heading={text.newPin(ready.name)}>
        <p class="text-4xl tabular-nums">{ready.pin}</p>
        <p class="mt-2 max-w-prose">{text.pinSays}</p>
      </Part>
    )
  }
  const { text: words, whatsapp, mailed, pin } = ready.sent
  return (
    <Part heading={text.message(ready.name)}>
      {pin !== 'set' && <p class="mb-3 max-w-prose font-semibold">{text.pinFirst}</p>}
      <p class="max-w-prose whitespace-pre-line break-words border-l-4 border-accent py-1 pl-4">{words}</p>
      {whatsapp === null && <p class="mt-3 max-w-prose">{text.noNumber}</p>}
      {mailed && <p class="mt-3">{text.mailed}</p>}
      <p class="mt-4 flex flex-wrap gap-3">
        {whatsapp !== null && (
          <a class="btn btn-primary min-h-11" href={whatsapp} target="_blank" rel="noopener noreferrer">
            {text.whatsapp}
          </a>
        )}
        {children}
      </p>
    </Part>
  )
}
