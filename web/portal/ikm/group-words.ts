// A group offer in words: how it stands, and what its IKM's own part in it is. Pure.
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { dayText, type Language, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'

export type Group = OutputOf<'group.ofIkm'>[number]
type Standing = Pick<Group, 'state' | 'lapsesOn' | 'reason'>

/** Until when it waits, or what became of it and why. */
export function groupState({ state, lapsesOn, reason }: Standing, language: Language): string {
  const text = GROUPS_TEXTS[language]
  if (state === 'gathering') return text.gathering(dayText(lapsesOn, language))
  if (state === 'sent') return text.sent(dayText(lapsesOn, language))
  return reason === undefined ? text.ended[state] : `${text.ended[state]}: ${reason}`
}

export function sumText({ sum, wanted, unitOfSale }: Pick<Group, 'sum' | 'wanted' | 'unitOfSale'>, language: Language) {
  return GROUPS_TEXTS[language].wanted(numberText(sum, language), numberText(wanted, language), unitOfSale)
}

/** The member that the IKM is; every group that it is shown has it. */
export function memberOf({ members }: Pick<Group, 'members'>, ikm: string): Group['members'][number] | undefined {
  return members.find((each) => each.ikm === ikm)
}

/** What may still be sent or decided; of these the ones that wait for this IKM's answer come first. */
export function openGroups(groups: readonly Group[], ikm: string): Group[] {
  const waits = (group: Group) => Number(!(group.state === 'gathering' && memberOf(group, ikm)?.answer === 'asked'))
  return groups
    .filter((group) => group.state === 'gathering' || group.state === 'sent')
    .filter((group) => memberOf(group, ikm)?.answer !== 'refused')
    .toSorted((one, two) => waits(one) - waits(two))
}
