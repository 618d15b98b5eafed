// Receipts: the answer that an `Idempotency-Key` was given, kept so that a lost answer is answered again.
import { Entity } from 'electrodb'
import { actorName } from '../kernel/actor.ts'
import { canonicalJson, sha256 } from '../kernel/canonical.ts'
import type { Context } from '../kernel/context.ts'
import { key, text } from './attributes.ts'
import type { TableAt } from './client.ts'
import { SERVICE } from './definition.ts'

const KEPT_SECONDS = 7 * 24 * 60 * 60

export const receiptEntity = (at: TableAt) =>
  new Entity(
    {
      model: { entity: 'receipt', version: '1', service: SERVICE },
      attributes: {
        actor: text,
        key: text,
        /** Hash of the operation and its input: one key is for one request. */
        fingerprint: text,
        result: { type: 'any', required: true },
        expiresAt: { type: 'number', required: true },
      },
      indexes: { ofKey: { pk: key('pk', ['actor', 'key']), sk: key('sk', []) } },
    },
    at,
  )

/** What was asked: the operation's name and its parsed input. */
export type Asked = { operation: string; input: object }

export function fingerprintOf(asked: Asked): string {
  return sha256(canonicalJson(asked))
}

export function receiptOf(context: Context, idempotencyKey: string, asked: Asked, result: unknown) {
  return {
    actor: actorName(context.actor),
    key: idempotencyKey,
    fingerprint: fingerprintOf(asked),
    result: { value: result },
    expiresAt: Math.floor(context.instant / 1000) + KEPT_SECONDS,
  }
}
