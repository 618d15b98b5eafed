// Which mail one wants no more: a group stopped or started by one press; and what is always sent.
import { GROUPS_OF, type StopGroup } from '../../../core/notice/stop-schema.ts'
import { NOTICE_GROUP_TEXTS } from '../../text/notice-groups.ts'
import { NOTICES_TEXTS } from '../../text/portal/notices.ts'
import { dayText } from '../../text/text.ts'
import { usePortal } from '../portal.ts'
import { Act } from './act.tsx'
import { Loaded, useAsked } from './loaded.tsx'
import { Part } from './page.tsx'

/** Of the IKM; one's own where none is named. */
export function NoticeStops({ ikm }: { ikm: string | undefined }) {
  const { language, call } = usePortal()
  const text = NOTICES_TEXTS[language].stops
  const names = NOTICE_GROUP_TEXTS[language]
  const groups: readonly StopGroup[] = GROUPS_OF[ikm === undefined ? 'account' : 'ikm']
  const asked = useAsked(`stops ${ikm}`, () =>
    ikm === undefined ? call('notice.stops', {}) : call('ikm.notice.stops', { ikm }),
  )
  return (
    <Part heading={text.title}>
      <p class="max-w-prose">{text.lead}</p>
      <Loaded asked={asked}>
        {({ stopped }) => (
          <ul class="mt-3 space-y-5">
            {groups.map((group) => (
              <li key={group}>
                <h3 class="font-semibold">{names.groups[group].name}</h3>
                <p class="max-w-prose">{names.groups[group].says}</p>
                <Switch group={group} since={stopped[group]} ikm={ikm} again={asked.again} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <h3 class="mt-6 font-semibold">{names.always}</h3>
      <p class="max-w-prose">{names.alwaysSays}</p>
    </Part>
  )
}

type SwitchProps = {
  group: StopGroup
  since: Parameters<typeof dayText>[0] | undefined
  ikm: string | undefined
  again: () => Promise<void>
}

function Switch({ group, since, ikm, again }: SwitchProps) {
  const { language, call, newKey } = usePortal()
  const text = NOTICES_TEXTS[language].stops
  const { name } = NOTICE_GROUP_TEXTS[language].groups[group]
  const stop = since === undefined
  // A key for each press: the button stays where the keyboard is, and says the opposite next time.
  const change = () =>
    ikm === undefined
      ? call('notice.setStop', { group, stop }, { key: newKey() })
      : call('ikm.notice.setStop', { ikm, group, stop }, { key: newKey() })
  return (
    <>
      <p class="mt-1">{since === undefined ? text.sent : text.since(dayText(since, language))}</p>
      <p class="mt-2">
        <Act
          act={change}
          onDone={again}
          done={stop ? text.stopped(name) : text.started(name)}
          label={stop ? text.stopOf(name) : text.startOf(name)}
        >
          {stop ? text.stop : text.start}
        </Act>
      </p>
    </>
  )
}
