// What asking, refusing and carrying out write. What happened stays under the IKM's id; what is personal goes.
import { eraseContactPlan, heldIn } from '../ikm/contact-plan.ts'
import type { Contact } from '../ikm/contact-schema.ts'
import type { Ikm } from '../ikm/schema.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { replaced as replacedProduct } from '../product/plan.ts'
import type { Product } from '../product/schema.ts'
import { type Change, create, type NoticeDraft, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { ERASE_WITHIN_DAYS, type Erasure } from './schema.ts'
import { type ErasureState, stepTo } from './steps.ts'

type By = Pick<Context, 'today'>
type Written = Plan<{ ikm: Id<'ikm'>; state: ErasureState }>

/** Who asks a second time while the first waits is told so. */
export function askPlan(
  entities: Entities,
  { today }: By,
  { ikm, name, village }: Ikm,
  asked: Pick<Erasure, 'by' | 'assisted'>,
  seen: Erasure | undefined,
): Written {
  const state = stepTo(seen?.state, 'ask')
  const dueOn = addDays(today, ERASE_WITHIN_DAYS)
  const row: Erasure = { ikm, name, village, ...asked, state, askedOn: today, dueOn, version: (seen?.version ?? 0) + 1 }
  const change =
    seen === undefined ? create(entities.erasure.create(row).params(), stale()) : replaced(entities, seen, row)
  return {
    changes: [change],
    audit: [{ root: ikm, act: 'erasure.ask', about: { ikm, assisted: asked.assisted, dueOn } }],
    result: { ikm, state },
  }
}

export function takeBackPlan(entities: Entities, { today }: By, seen: Erasure): Written {
  return moved(entities, seen, { state: stepTo(seen.state, 'take-back'), decidedOn: today }, 'erasure.takeBack')
}

/** The reason is told to who asked; the trail says only that there was one. */
export function refusePlan(entities: Entities, { today }: By, seen: Erasure, reason: string): Written {
  const next = { state: stepTo(seen.state, 'refuse'), decidedOn: today, reason }
  return { ...moved(entities, seen, next, 'erasure.refuse'), notices: [told(seen, 'erasure-refused')] }
}

type Found = { ikm: Ikm; contact: Contact; products: readonly Product[] }

/**
 * In one transaction: the contact empty, the story and the photos off the record, every product withdrawn, the IKM too, so
 * that no page shows it. The name of the business and what stood where stay, for the findings that rest on them.
 */
export function clearPlan(entities: Entities, by: By, seen: Erasure, { ikm, contact, products }: Found): Written {
  const { story: _, photos: __, accepts: ___, ...kept } = ikm
  const withdrawn = entities.ikm
    .put({ ...kept, state: 'withdrawn', version: ikm.version + 1 })
    .where(({ version }, { eq }) => eq(version, ikm.version))
    .params()
  const shown = products.filter(({ state, photos }) => state === 'offered' || photos !== undefined)
  const gone = shown.map(({ photos: ____, ...each }) =>
    replacedProduct(entities, each, { ...each, state: 'withdrawn' }),
  )
  const emptied = heldIn(contact).length === 0 ? undefined : eraseContactPlan(entities, by, contact)
  const plan = moved(entities, seen, { state: stepTo(seen.state, 'clear'), decidedOn: by.today }, 'erasure.clear')
  return {
    changes: [...plan.changes, replace(withdrawn, stale()), ...gone, ...(emptied?.changes ?? [])],
    audit: [...plan.audit, ...(emptied?.audit ?? [])],
    result: plan.result,
  }
}

/** Once the files are gone as well. */
export function finishPlan(entities: Entities, seen: Erasure): Written {
  const plan = moved(entities, seen, { state: stepTo(seen.state, 'finish') }, 'erasure.finish')
  return { ...plan, notices: [told(seen, 'erasure-done')] }
}

function moved(
  entities: Entities,
  seen: Erasure,
  next: Partial<Erasure> & { state: ErasureState },
  act: string,
): Written {
  const { ikm } = seen
  const row = { ...seen, ...next, version: seen.version + 1 }
  return {
    changes: [replaced(entities, seen, row)],
    audit: [{ root: ikm, act, about: { ikm } }],
    result: { ikm, state: next.state },
  }
}

function replaced(entities: Entities, seen: Erasure, row: Erasure): Change {
  return replace(
    entities.erasure
      .put(row)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

/** To the account that asked: the address of the IKM goes with its contact. */
function told({ ikm, by, assisted }: Erasure, kind: string): NoticeDraft {
  return { to: assisted ? ikm : by, kind, about: { ikm } }
}
