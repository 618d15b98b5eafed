// The private files of jobs: sheets that were uploaded, what a job has made so far, and what it made in the end.
import type { Id } from '../kernel/id.ts'

export type JobFiles = {
  put: (key: string, bytes: Uint8Array) => Promise<void>
  get: (key: string) => Promise<Uint8Array | undefined>
  /** An address by which whoever has it can fetch the file until then, under a name of its own. */
  link: (key: string, how: { name: string; expiresAt: number }) => Promise<string>
}

/** A link holds so long: enough to click on it, too short to be handed around. */
export const LINK_MS = 15 * 60 * 1000

/** An upload lies under its account and its content, so another account's key leads nowhere. */
export function uploadKey(owner: Id<'account'>, hash: string): string {
  return `uploads/${owner}/${hash}.xlsx`
}

export function resultKey({ owner, job }: { owner: Id<'account'>; job: Id<'job'> }): string {
  return `jobs/${owner}/${job}/result`
}

type Kept = number | 'plan' | 'lines' | 'rows'

/** What a job has worked out: its plan, the lines it read, each part by its number, and what became of each row. */
export function partKey({ owner, job }: { owner: Id<'account'>; job: Id<'job'> }, part: Kept): string {
  return `jobs/${owner}/${job}/${typeof part === 'number' ? String(part).padStart(6, '0') : part}.json`
}
