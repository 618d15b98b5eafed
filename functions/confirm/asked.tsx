// What the pages of the confirm link have in common: who entered, and as whom the operations are done.
import type { LinkOf } from '../../core/confirmlink/keys.ts'
import * as Confirm from '../../core/confirmlink/operations.ts'
import type { Questions } from '../../core/confirmlink/schema.ts'
import { monthHref, questionHref } from '../../core/contract/confirm-pages.ts'
import type { Context } from '../../core/kernel/context.ts'
import { ConfirmMessage } from '../../web/pages/confirm/frame.tsx'
import { renderPage } from '../../web/render.ts'
import { CONFIRM_TEXTS } from '../../web/text/confirm.ts'
import { type Language, otherThan } from '../../web/text/text.ts'
import type { Answer, Asked } from '../forms/pipeline.ts'
import { type Site, sessionOf } from './session.ts'

/** What a page is asked with by whoever entered; `Inside`: the month's questions beside it. */
export type Entered = Asked & { link: LinkOf }
export type Inside = Entered & { month: Questions }

/** The page for whoever entered; for everybody else the page that sends them back to their message. */
export function entered(site: Site, page: (asked: Entered) => Promise<Answer>) {
  return async (asked: Asked): Promise<Answer> => {
    const { services, event, context } = asked
    const link = await sessionOf(services, site, event, context.instant)
    return link === undefined ? overPage(asked) : page({ ...asked, link })
  }
}

export function inside(site: Site, page: (asked: Inside) => Promise<Answer>) {
  return entered(site, async (asked) => {
    const { services, context, link } = asked
    return page({ ...asked, month: await Confirm.questions(services, asLink(context, link), link) })
  })
}

export function asLink(context: Context, { ikm }: LinkOf): Context {
  return { ...context, actor: { kind: 'link', ikm } }
}

/** Where to go on: what can be said again at once, else the first question without an answer, else the list. */
export function nextHref(language: Language, { questions, open }: Questions, after = 0): string {
  const waits = questions.map(({ now }) => open && now === undefined)
  const next = waits.indexOf(true, after)
  const at = next === -1 ? waits.indexOf(true) : next
  return at === -1 ? monthHref(language) : questionHref(language, at + 1)
}

function overPage({ language, styles }: Asked): Answer {
  const { title, says } = CONFIRM_TEXTS[language].over
  const page = (
    <ConfirmMessage
      language={language}
      styles={styles}
      otherLanguageHref={monthHref(otherThan(language))}
      title={title}
      says={says}
    />
  )
  return { status: 401, html: renderPage(page) }
}
