// Group offers of an IKM: all of them, one of them with what can be done about it, and the form for a new one.
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { NewGroup } from './group-new.tsx'
import { OneGroup } from './group-one.tsx'
import { type Group, groupState } from './group-words.ts'

export default function Groups({ parts: [first, outlet, slot] }: ScreenProps) {
  const { language } = usePortal()
  const text = GROUPS_TEXTS[language]
  if (first !== 'baru' || outlet === undefined || slot === undefined) return <Known id={first} />
  return (
    <Page heading={text.fresh} lead={text.says}>
      <NewGroup outlet={outlet} slot={slot} />
      <Back />
    </Page>
  )
}

function Known({ id }: { id: string | undefined }) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GROUPS_TEXTS[language]
  const asked = useAsked(ikm, () => call('group.ofIkm', { ikm }))
  return (
    <Loaded asked={asked}>
      {(groups) => {
        const one = groups.find(({ group }) => group === id)
        return (
          <Page
            heading={one === undefined ? text.title : text.of(one.slotName, one.outletName)}
            {...(one === undefined ? { lead: text.says } : {})}
          >
            {one !== undefined && <OneGroup one={one} again={asked.again} />}
            {one === undefined && id !== undefined && <Empty says={text.gone} />}
            {id === undefined && <List groups={groups} />}
            <Back />
          </Page>
        )
      }}
    </Loaded>
  )
}

function List({ groups }: { groups: readonly Group[] }) {
  const { language } = usePortal()
  const text = GROUPS_TEXTS[language]
  if (groups.length === 0) return <Empty says={text.none} />
  return (
    <ul class="space-y-4">
      {groups.map((one) => (
        <li key={one.group} class="max-w-prose border-l-4 border-base-300 pl-4">
          <a class="inline-flex min-h-11 items-center underline" href={`/ikm/kelompok/${one.group}`}>
            {text.of(one.slotName, one.outletName)}
          </a>
          <p>{groupState(one, language)}</p>
        </li>
      ))}
    </ul>
  )
}

function Back() {
  const { language } = usePortal()
  return (
    <p>
      <a class="inline-flex min-h-11 items-center underline" href="/ikm">
        {GROUPS_TEXTS[language].back}
      </a>
    </p>
  )
}
