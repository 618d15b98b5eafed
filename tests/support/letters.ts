// What the local mailbox holds: the newest code that was sent to an address.
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod/mini'

const Store = z.object({
  emails: z.array(
    z.object({ destination: z.object({ to: z.array(z.string()) }), body: z.object({ text: z.string() }) }),
  ),
})

const used = new Set<string>()

/** Waits for a letter with a code that was not asked for before. */
export async function codeFor(mailbox: string, email: string): Promise<string> {
  for (let turn = 0; turn < 100; turn++) {
    const { emails } = z.parse(Store, await (await fetch(`${mailbox}/store`)).json())
    const codes = emails
      .filter(({ destination }) => destination.to.includes(email))
      .flatMap(({ body }) => /\b\d{6}\b/.exec(body.text)?.[0] ?? [])
      .filter((code) => !used.has(`${email} ${code}`))
    const newest = codes.at(-1)
    if (newest !== undefined) {
      used.add(`${email} ${newest}`)
      return newest
    }
    await pause(100)
  }
  throw new Error(`no code came to ${email}`)
}
