// What went wrong with a call: the API's problem+json as a typed value, and the network's silence as another of the kind.
import * as z from 'zod/mini'
import { CLIENT_TEXTS, type ClientText } from '../../text/portal/client.ts'
import type { Language } from '../../text/text.ts'

const Text = z.string().check(z.maxLength(4000))

export const Problem = z.object({
  status: z.int(),
  /** Stable, kebab-case: what a program may decide by. */
  code: Text,
  title: Text,
  detail: Text,
  requestId: z.optional(Text),
  faults: z._default(z.array(z.object({ path: Text, message: Text })).check(z.maxLength(50)), []),
})
export type Problem = z.infer<typeof Problem>

export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

/** An answer that is no problem+json, as a gateway gives it, is told as a failure of ours. */
export async function problemOf(response: Response, language: Language): Promise<Problem> {
  const read = Problem.safeParse(await response.json().catch(() => undefined))
  return read.success ? read.data : ownProblem('failed', language, response.status)
}

export function ownProblem(code: keyof ClientText, language: Language, status = 0): Problem {
  return { status, code, ...CLIENT_TEXTS[language][code], faults: [] }
}
