// What the drawing of the published pages is given, wherever it runs.
import type { Context } from '../../core/kernel/context.ts'
import type { Services } from '../../core/table/service.ts'
import type { ExampleEntry } from '../../web/pages/home/law.tsx'
import type { Language } from '../../web/text/text.ts'

export type Drawing = {
  services: Services
  context: () => Context
  /** Where the site stands, `https://…`. */
  origin: string
  /** The address of the stylesheet. */
  styles: string
  /** Whether the businesses are invented. */
  demonstration: boolean
  /** Findings to read on with from the front page; none where nothing is said. */
  examples?: () => Promise<Record<Language, ExampleEntry[]>>
}
