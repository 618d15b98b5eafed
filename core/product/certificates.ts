// Whose word stands behind a certificate: an IKM lists its papers, only an officer says that one was checked.

import type { Context } from '../kernel/context.ts'
import { notAfterToday } from '../table/edit.ts'
import type { Certificate } from './schema.ts'

/** The certificates as the actor may set them. What an IKM lists keeps an officer's check only while it is unchanged. */
export function certificatesBy(
  { actor, today }: Pick<Context, 'actor' | 'today'>,
  seen: readonly Certificate[],
  given: readonly Certificate[],
): Certificate[] {
  for (const { checkedOn } of given) notAfterToday(checkedOn, today)
  if (actor.kind !== 'ikm') return [...given]
  return given.map(({ kind, number, expiresOn }) => {
    const same = seen.find((each) => each.kind === kind && each.number === number && each.expiresOn === expiresOn)
    return {
      kind,
      number,
      ...(expiresOn === undefined ? {} : { expiresOn }),
      ...(same?.checkedOn === undefined ? {} : { checkedOn: same.checkedOn }),
    }
  })
}
