// A hand that uses a page and counts what it does: how long somebody takes who sees the page for the first time.
import type { Locator } from 'playwright-core'

/** Seconds, generously: to find something and press it; to think of what a field asks for and to say it. */
const CLICK = 10
const FIELD = 30

export type Hand = ReturnType<typeof handOf>

export function handOf() {
  let clicks = 0
  let fields = 0
  return {
    click: (what: Locator) => {
      clicks++
      return what.click()
    },
    fill: (what: Locator, value: string) => {
      fields++
      return what.fill(value)
    },
    choose: async (what: Locator, value: string) => {
      fields++
      await what.selectOption(value)
    },
    tick: (what: Locator) => {
      fields++
      return what.check()
    },
    used: () => ({ clicks, fields, seconds: clicks * CLICK + fields * FIELD }),
  }
}
