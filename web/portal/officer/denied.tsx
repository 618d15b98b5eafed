// What was denied of a month in a place: where it should have stood, why the IKM says no, and its photo by a signed link.
import { village as villageOf } from '../../../core/region/villages.ts'
import { CONFIRM_LINKS_TEXTS } from '../../text/portal/confirm-links.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { usePortal } from '../portal.ts'

type Line = OutputOf<'confirmlink.denied'>[number]
type Where = { village: string } | { kecamatan: string }

export function Denied({ where, month }: { where: Where; month: string }) {
  const { language, call } = usePortal()
  const text = CONFIRM_LINKS_TEXTS[language].denied
  const { maker, village } = CONFIRM_LINKS_TEXTS[language]
  const asked = useAsked(`${JSON.stringify(where)} ${month}`, () => call('confirmlink.denied', { month, ...where }))
  return (
    <Part heading={text.title}>
      <Loaded asked={asked}>
        {(lines) =>
          lines.length === 0 ? (
            <Empty says={text.none} />
          ) : (
            <Table
              caption={text.title}
              rows={lines}
              id={({ placement }) => placement}
              columns={[
                { name: maker, of: ({ name }) => name },
                { name: village, of: ({ village: code }) => villageOf(code)?.name ?? code },
                { name: text.outlet, of: ({ outlet }) => outlet },
                { name: text.reason, of: ({ reason }) => reason ?? text.noReason },
                { name: text.on, of: ({ recordedOn }) => dayText(recordedOn, language) },
                { name: text.photo, of: (line) => <Photo line={line} /> },
              ]}
            />
          )
        }
      </Loaded>
    </Part>
  )
}

function Photo({ line: { ikm, name, outlet, photo } }: { line: Line }) {
  const { language, call } = usePortal()
  const text = CONFIRM_LINKS_TEXTS[language].denied
  if (photo === undefined) return <>{text.noPhoto}</>
  return (
    <Act
      act={() => call('link.officer', { owner: ikm, media: photo })}
      onDone={({ url }) => void window.open(url, '_blank', 'noopener')}
      done={text.opened}
      label={text.openOf(name, outlet)}
    >
      {text.open}
    </Act>
  )
}
