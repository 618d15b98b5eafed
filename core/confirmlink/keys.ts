// What a confirm link carries and what a PIN's digits are: both made of the secret each time they are needed, and kept nowhere.
import { ID_KINDS, type Id } from '../kernel/id.ts'
import { keyed, sameHash, type WithSecret } from '../kernel/keyed.ts'
import { type Period, period } from '../kernel/period.ts'

/** What one link is about. */
export type LinkOf = { ikm: Id<'ikm'>; month: Period }

/** An IKM's id without its prefix, the month as `2610`, and 128 bits that only who holds the secret can make. */
const SHAPE = /^([0-9a-hjkmnp-tv-z]{26})(\d{2})(0[1-9]|1[0-2])([0-9a-f]{32})$/
const SEAL = 32

/** The same whenever it is made, so that a link can be sent again and no outbox, receipt or backup holds it. */
export function tokenOf(held: WithSecret, { ikm, month }: LinkOf): string {
  const [body = ''] = ikm.split('_').slice(1)
  return `${body}${month.slice(2, 4)}${month.slice(5)}${sealOf(held, { ikm, month })}`
}

/** What a token was made for; undefined where it was not made here. Nothing is read. */
export function readToken(held: WithSecret, token: string): LinkOf | undefined {
  const [, body = '', year = '', month = '', seal = ''] = SHAPE.exec(token) ?? []
  if (seal === '') return undefined
  const link = { ikm: `${ID_KINDS.ikm}_${body}` as Id<'ikm'>, month: period(`20${year}-${month}`) }
  return sameHash(sealOf(held, link), seal) ? link : undefined
}

function sealOf(held: WithSecret, { ikm, month }: LinkOf): string {
  return keyed(held, 'confirm-link', `${ikm} ${month}`).slice(0, SEAL)
}

/**
 * Six digits. A hash of them would be tried through in a second by whoever has it, however slow it is, for there are but
 * a million; so none is kept, and without the secret the table says nothing of them (ADR 0026).
 */
export function pinOf(held: WithSecret, ikm: Id<'ikm'>, serial: number): string {
  const drawn = BigInt(`0x${keyed(held, 'confirm-pin', `${ikm} ${serial}`).slice(0, 16)}`)
  return String(drawn % 1_000_000n).padStart(6, '0')
}
