// What trying a PIN, giving a new one and opening a link for sending write.
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { LinkOf } from './keys.ts'
import { openedByAnother } from './refusals.ts'
import { type ConfirmPin, type ConfirmSending, type Entered, MOST_TRIES } from './schema.ts'

/** For so long an officer's mark keeps others from sending the same link. */
export const IN_HAND_MS = 24 * 60 * 60 * 1000

/**
 * Each try is a write on the version that was seen, the right one too: of a thousand at once no more are told of than
 * tries are left.
 */
export function tryPlan(entities: Entities, seen: ConfirmPin, month: LinkOf['month'], right: boolean): Plan<Entered> {
  const { ikm, serial } = seen
  const tries = right ? 0 : seen.tries + 1
  return {
    changes: [pinChange(entities, seen, { ...seen, tries, version: seen.version + 1 })],
    audit: [{ root: ikm, act: right ? 'confirmlink.enter' : 'confirmlink.wrongPin', about: { ikm, month, tries } }],
    result: { entered: right, left: MOST_TRIES - tries, serial },
  }
}

/** The next PIN of the IKM; the one before opens nothing from now on, nor does a session that it opened. */
export function setPinPlan(
  entities: Entities,
  { today }: Pick<Context, 'today'>,
  ikm: Id<'ikm'>,
  seen: ConfirmPin | undefined,
): Plan<{ serial: number }> {
  const serial = (seen?.serial ?? 0) + 1
  const row: ConfirmPin = { ikm, serial, tries: 0, setOn: today, version: (seen?.version ?? 0) + 1 }
  return {
    changes: [pinChange(entities, seen, row)],
    audit: [{ root: ikm, act: 'confirmlink.setPin', about: { ikm, serial } }],
    notices: [{ to: ikm, kind: 'confirm-pin', about: { ikm } }],
    result: { serial },
  }
}

/** Whose hands the link is in; `mailed`: the IKM has an address of mail, and is written to as well. */
export function sendPlan(
  entities: Entities,
  { instant }: Pick<Context, 'instant'>,
  { ikm, month }: LinkOf,
  { by, mailed }: { by: Id<'account'>; mailed: boolean },
  seen: ConfirmSending | undefined,
): Plan<{ mailed: boolean }> {
  const inHand = seen !== undefined && seen.openedAt + IN_HAND_MS > instant
  if (inHand && seen.by !== by) throw openedByAnother()
  if (inHand) return { changes: [], audit: [], result: { mailed } }
  const row: ConfirmSending = { ikm, month, by, openedAt: instant, version: (seen?.version ?? 0) + 1 }
  const change =
    seen === undefined
      ? create(entities.confirmSending.create(row).params(), stale())
      : replace(
          entities.confirmSending
            .put(row)
            .where(({ version }, { eq }) => eq(version, seen.version))
            .params(),
          stale(),
        )
  return {
    changes: [change],
    audit: [{ root: ikm, act: 'confirmlink.send', about: { ikm, month } }],
    notices: mailed ? [{ to: ikm, kind: 'confirm-ask', about: { ikm, month } }] : [],
    result: { mailed },
  }
}

function pinChange(entities: Entities, seen: ConfirmPin | undefined, row: ConfirmPin) {
  if (seen === undefined) return create(entities.confirmPin.create(row).params(), stale())
  const put = entities.confirmPin.put(row).where(({ version }, { eq }) => eq(version, seen.version))
  return replace(put.params(), stale())
}
