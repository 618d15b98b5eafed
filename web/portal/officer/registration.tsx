// One registration: what is made and by whom, IKM that carry the same name; approved, or rejected with a reason.
import { useState } from 'preact/hooks'
import { village as villageOf } from '../../../core/region/villages.ts'
import { categoryName } from '../../text/names.ts'
import { JOINING_TEXTS } from '../../text/portal/joining.ts'
import { OFFICER_TEXTS } from '../../text/portal/officer.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { Facts } from './facts.tsx'
import { FirstPin, useFirstPin } from './first-pin.tsx'
import { fromAddress } from './places.ts'
import { Reject } from './reject.tsx'

/** The village stands in the address with hyphens: an address of the portal has no dots. */
export default function Registration({ parts: [place = '', registration = ''] }: ScreenProps) {
  const { call } = usePortal()
  const village = fromAddress(place)
  const asked = useAsked(registration, () => call('registration.file', { village, registration }))
  return <Loaded asked={asked}>{(file) => <One file={file} />}</Loaded>
}

function One({ file: { registration: asked, doubles } }: { file: OutputOf<'registration.file'> }) {
  const { language, call, go } = usePortal()
  const firstPin = useFirstPin()
  const [pin, setPin] = useState<string>()
  const { registration: text, queues } = OFFICER_TEXTS[language]
  const { kinds } = JOINING_TEXTS[language].register
  const { registration, village, name, kind, category, products, nib, person, businessNumber, registeredOn } = asked
  const which = { registration, village }
  const decided = () => go('/dinas')
  if (pin !== undefined) return <FirstPin name={name} pin={pin} back={{ href: '/dinas', name: queues.back }} />
  return (
    <Page heading={name}>
      <Facts
        facts={[
          [queues.kind, kinds[kind]],
          [queues.village, villageOf(village)?.name ?? village],
          [text.category, categoryName(category, language)],
          [text.products, products],
          [queues.nib, nib],
          [text.person, person],
          [text.number, businessNumber],
          [queues.on, dayText(registeredOn, language)],
        ]}
      />
      {doubles.length > 0 && (
        <Part heading={text.doubles}>
          <p class="max-w-prose">{text.doublesSay}</p>
          <Table
            caption={text.doubles}
            rows={doubles}
            id={({ ikm }) => ikm}
            columns={[
              { name: queues.business, of: (row) => row.name },
              { name: text.category, of: (row) => categoryName(row.category, language) },
              {
                name: text.take,
                of: (row) => (
                  <Act
                    act={(key) => call('registration.approve', { ...which, existing: row.ikm }, { key })}
                    onDone={decided}
                    done={text.approved}
                    label={text.takeOf(row.name)}
                  >
                    {text.take}
                  </Act>
                ),
              },
            ]}
          />
        </Part>
      )}
      <Act
        act={async (key) => firstPin(await call('registration.approve', which, { key }), village, key)}
        onDone={(first) => (first === undefined ? decided() : setPin(first))}
        done={text.approved}
        look="btn btn-primary"
      >
        {text.approve}
      </Act>
      <Reject
        id={registration}
        send={(reason, key) => call('registration.reject', { ...which, reason }, { key })}
        onDone={decided}
      />
      <p>
        <a class="inline-flex min-h-11 items-center underline" href="/dinas">
          {queues.back}
        </a>
      </p>
    </Page>
  )
}
