// What a plan wants written: changes as data, each with the refusal that a failed condition means.
import { Refusal } from '../kernel/refusal.ts'

type Params = Record<string, unknown>

export type Change =
  /** The item must not exist yet. Safe to write again under its natural key, so imports may write it in bulk. */
  | { act: 'create'; params: Params; otherwise: Refusal }
  /** The whole item, on the version that the plan saw. */
  | { act: 'replace'; params: Params; otherwise: Refusal }

/** A line of the audit trail: explicit fields only, never a token, a person's name or a whole request. */
export type AuditEntry = {
  /** Whose chain: the id of a partner, IKM, officer's account or regulation. */
  root: string
  /** `slot.open` */
  act: string
  about: Record<string, string | number | boolean | null>
}

/** Something to be delivered to a person; `to` is who, never an address. */
export type NoticeDraft = {
  to: string
  kind: string
  about: Record<string, string | number | boolean | null>
}

export type Plan<Result> = {
  changes: Change[]
  audit: AuditEntry[]
  notices?: NoticeDraft[]
  /** What the caller is told; kept for a repeated call, so small and free of secrets. */
  result: Result
}

export function create(params: unknown, otherwise: Refusal): Change {
  return { act: 'create', params: asParams(params), otherwise }
}

export function replace(params: unknown, otherwise: Refusal): Change {
  return { act: 'replace', params: asParams(params), otherwise }
}

export const CHANGED_MEANWHILE = 'changed-meanwhile'

/** The item was changed since it was read: the plan is made anew, and refused only if that never ends. */
export function stale(): Refusal {
  return new Refusal('conflict', CHANGED_MEANWHILE, {
    id: 'Data ini baru saja diubah orang lain, jadi perubahan Anda belum disimpan. Muat ulang, lihat perubahannya, lalu coba lagi.',
    en: 'Somebody else has just changed this, so your change was not saved. Load it again, look at what changed, and try again.',
  })
}

function asParams(params: unknown): Params {
  if (params === null || typeof params !== 'object') throw new TypeError('an entity gave no parameters')
  return { ...params }
}
