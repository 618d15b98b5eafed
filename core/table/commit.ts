// One commit: a transaction that holds the change, its audit lines, its notices and its receipt, or nothing at all.
import { setTimeout as pause } from 'node:timers/promises'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { actorName } from '../kernel/actor.ts'
import { type Context, idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type AuditLine, EMPTY_HEAD, type Head, headOf, nextLine } from './audit-chain.ts'
import { CHANGED_MEANWHILE, type Change, type NoticeDraft, type Plan } from './change.ts'
import { type Asked, fingerprintOf, receiptOf } from './receipt.ts'
import type { Services } from './service.ts'

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** DynamoDB's limit on the items of one transaction. */
const MOST_ITEMS = 100
const MOST_ATTEMPTS = 8

/**
 * Reads, plans and commits. Where another write came between, everything is read and planned anew, so that the plan's
 * own refusals speak of what is there now. A repeated `Idempotency-Key` is given its first answer and writes nothing.
 * `root`: a plan that rests on more than the items it replaces is held to this chain as it was before its reads, so that
 * any other write about the root in between counts as one that came between.
 */
export async function act<Result>(
  services: Services,
  context: Context,
  asked: Asked,
  plan: () => Promise<Plan<Result>>,
  root?: string,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const answered = await answerBefore<Result>(services, context, asked)
    if (answered) return answered.value
    const heads = new Map<string, Head>()
    if (root !== undefined) heads.set(root, await headFor(services, root))
    const planned = await plan()
    const outcome = await commit(services, context, asked, planned, heads)
    if (outcome === 'done') return planned.result
    if (attempt === MOST_ATTEMPTS || !isPassing(outcome)) throw outcome
    await pause(context.random() * 10 * 2 ** attempt)
  }
}

/** One transaction. Done, or the refusal of the first change whose condition failed; faults of the network are thrown. */
async function commit(
  services: Services,
  context: Context,
  asked: Asked,
  plan: Plan<unknown>,
  heads: Map<string, Head>,
): Promise<'done' | Refusal> {
  if (plan.changes.length === 0 && plan.audit.length === 0) return 'done'
  const lines = await auditLines(services, context, plan, heads)
  const own = plan.changes.map(({ params }) => asPut(params))
  const kept = [
    ...lines.map((line) => services.entities.audit.create(line).params()),
    ...notices(services, context, plan.notices ?? []),
    ...(context.idempotencyKey === undefined
      ? []
      : [receiptParams(services, context, receiptOf(context, context.idempotencyKey, asked, plan.result))]),
  ].map(asPut)
  const items = [...own, ...kept]
  if (items.length > MOST_ITEMS) throw new RangeError(`${items.length} items are too many for one transaction`)
  try {
    await services.at.client.send(new TransactWriteCommand({ TransactItems: items }))
    return 'done'
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error
    return refusalOf(error, plan.changes)
  }
}

/** The answer that this key was given before; refuses a key that was used for another request. */
async function answerBefore<Result>(
  services: Services,
  context: Context,
  asked: Asked,
): Promise<{ value: Result } | undefined> {
  if (context.idempotencyKey === undefined) return undefined
  const { data } = await services.entities.receipt
    .get({ actor: actorName(context.actor), key: context.idempotencyKey })
    .go({ consistent: true })
  if (data === null || data.expiresAt * 1000 <= context.instant) return undefined
  if (data.fingerprint !== fingerprintOf(asked)) throw keyReused()
  return data.result as { value: Result }
}

/** `heads` are those that were read before the plan: one that the plan writes no line after would hold it to nothing. */
async function auditLines(
  services: Services,
  context: Context,
  plan: Plan<unknown>,
  heads: Map<string, Head>,
): Promise<AuditLine[]> {
  const roots = new Set(plan.audit.map((entry) => entry.root))
  for (const root of heads.keys()) if (!roots.has(root)) throw new TypeError(`no line is written for ${root}`)
  for (const root of roots) if (!heads.has(root)) heads.set(root, await headFor(services, root))
  return plan.audit.map((entry) => {
    const line = nextLine(heads.get(entry.root) ?? EMPTY_HEAD, entry, context)
    heads.set(entry.root, headOf(line))
    return line
  })
}

async function headFor(services: Services, root: string): Promise<Head> {
  const { data } = await services.entities.audit.query
    .ofRoot({ root })
    .go({ order: 'desc', limit: 1, consistent: true })
  const last = data[0]
  return last ? headOf(last as AuditLine) : EMPTY_HEAD
}

/** A receipt is written once; one that has expired may still lie there and is overwritten. */
function receiptParams(services: Services, context: Context, receipt: ReturnType<typeof receiptOf>) {
  return services.entities.receipt
    .put(receipt)
    .where(
      ({ expiresAt }, { notExists, lte }) =>
        `${notExists(expiresAt)} OR ${lte(expiresAt, Math.floor(context.instant / 1000))}`,
    )
    .params()
}

function notices(services: Services, context: Context, drafts: readonly NoticeDraft[]) {
  return drafts.map((draft) =>
    services.entities.notice
      .create({
        ...draft,
        notice: newId('notice', idSource(context)),
        writtenOn: context.today,
        state: 'waiting',
      })
      .params(),
  )
}

/** What the cancelled transaction means: the refusal of the change that failed, else that another write came between. */
function refusalOf(error: TransactionCanceledException, changes: readonly Change[]): Refusal {
  const failed = (error.CancellationReasons ?? []).findIndex((reason) => reason.Code === 'ConditionalCheckFailed')
  const change = failed < 0 ? undefined : changes[failed]
  return change?.otherwise ?? busy()
}

/** Every change writes a whole item, on a condition of its own. */
function asPut(params: object): TransactItem {
  return { Put: params as NonNullable<TransactItem['Put']> }
}

/** Whether planning anew can help: the refusal is about the moment, not about the domain. */
function isPassing(refusal: Refusal): boolean {
  return refusal.code === CHANGED_MEANWHILE || refusal.code === BUSY
}

const BUSY = 'busy'

function busy(): Refusal {
  return new Refusal('conflict', BUSY, {
    id: 'Banyak perubahan terjadi bersamaan, jadi permintaan Anda belum disimpan. Coba lagi sebentar lagi.',
    en: 'Many changes happened at once, so your request was not saved. Try again in a moment.',
  })
}

function keyReused(): Refusal {
  return new Refusal('conflict', 'idempotency-key-reused', {
    id: 'Kunci pengulangan ini sudah dipakai untuk permintaan lain. Kirim permintaan baru dengan kunci baru.',
    en: 'This idempotency key was already used for another request. Send the new request with a new key.',
  })
}
