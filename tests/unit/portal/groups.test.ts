// What the screens of group offers decide by themselves: which come first, and which slots others could fill too.
import { expect, it } from 'vitest'
import { type Group, openGroups } from '../../../web/portal/ikm/group-words.ts'
import { nearWithOthers } from '../../../web/portal/ikm/openings.ts'
import { ASKED_GROUP, groupAnswers, OWN_GROUP } from '../../support/portal-groups.ts'
import { anId } from '../../support/world.ts'

const ikm = anId('ikm')

function groups(): Group[] {
  const found = groupAnswers(ikm, anId('partner'), anId('outlet'), anId('product'))[`GET /api/ikm/${ikm}/groups`]
  return found as Group[]
}

it('a group that waits for the own answer comes first, and one that is over or refused does not come', () => {
  const [asked, own] = groups()
  if (asked === undefined || own === undefined) throw new Error('there are two')
  expect(openGroups([own, asked], ikm).map(({ group }) => group)).toEqual([ASKED_GROUP, OWN_GROUP])
  expect(openGroups([{ ...own, state: 'lapsed' }], ikm)).toEqual([])
  const members = asked.members.map((each) => ({ ...each, answer: 'refused' as const }))
  expect(openGroups([{ ...asked, members }], ikm)).toEqual([])
})

it('a slot that lacks a known capacity alone can be filled with others, unless a group is open for it', () => {
  const slot = (name: string, ...lacks: object[]) => ({
    slot: name,
    lacks: lacks as { lacks: string; has?: unknown }[],
  })
  const short = slot('a', { lacks: 'capacity', wanted: 400, has: 250 })
  const unknown = slot('b', { lacks: 'capacity', wanted: 400, has: null })
  const uncertified = slot('c', { lacks: 'certificate' }, { lacks: 'capacity', wanted: 400, has: 250 })
  const all = [short, unknown, uncertified]
  expect(nearWithOthers(all, [])).toEqual({ together: [short], near: [unknown, uncertified] })
  const sits = (state: string) => nearWithOthers(all, [{ slot: 'a', state }]).together
  expect([sits('sent'), sits('declined')]).toEqual([[], [short]])
})
