// The group offers in which the IKM sits, money terms first; what waits for its answer comes before the others.
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { numberText } from '../../text/text.ts'
import { termsText } from '../partner/slot-words.ts'
import { Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { type Group, groupState, memberOf, openGroups } from './group-words.ts'

export function Groups({ groups }: { groups: readonly Group[] }) {
  const { language } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GROUPS_TEXTS[language]
  const open = openGroups(groups, ikm)
  if (open.length === 0) return null
  return (
    <Part heading={text.title}>
      <ul class="space-y-6">
        {open.map((one) => (
          <One key={one.group} one={one} own={memberOf(one, ikm)} />
        ))}
      </ul>
    </Part>
  )
}

function One({ one, own }: { one: Group; own: Group['members'][number] | undefined }) {
  const { language } = usePortal()
  const text = GROUPS_TEXTS[language]
  const asked = one.state === 'gathering' && own?.answer === 'asked'
  const place = text.of(one.slotName, one.outletName)
  return (
    <li class={`max-w-prose border-l-4 pl-4 ${asked ? 'border-primary' : 'border-base-300'}`}>
      <p class="text-lg font-semibold">{termsText(one, language)}</p>
      <p>{place}</p>
      {own !== undefined && <p>{text.share(numberText(own.perMonth, language), one.unitOfSale)}</p>}
      <p>{one.vacant ? groupState(one, language) : text.full}</p>
      <p>
        <a class="inline-flex min-h-11 items-center underline" href={`/ikm/kelompok/${one.group}`}>
          {asked ? text.answerNow : text.open} <span class="sr-only">{place}</span>
        </a>
      </p>
    </li>
  )
}
