// The link itself: looking at it changes nothing, however many programs do; the PIN opens the month behind it.
import { closingDay } from '../../core/confirmlink/closing.ts'
import { type LinkOf, readToken } from '../../core/confirmlink/keys.ts'
import * as Confirm from '../../core/confirmlink/operations.ts'
import { noSuchLink } from '../../core/confirmlink/refusals.ts'
import { entryHref, monthHref } from '../../core/contract/confirm-pages.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { rulesInForce } from '../../core/regulation/read.ts'
import { ConfirmEntry } from '../../web/pages/confirm/entry.tsx'
import { ConfirmMessage } from '../../web/pages/confirm/frame.tsx'
import { renderPage } from '../../web/render.ts'
import { CONFIRM_TEXTS } from '../../web/text/confirm.ts'
import { dayText, otherThan, periodText } from '../../web/text/text.ts'
import type { Answer, Asked } from '../forms/pipeline.ts'
import { typedIn } from '../forms/typed.ts'
import { STATUS } from '../http/problem.ts'
import { asLink, nextHref } from './asked.tsx'
import { openSession, type Site, sessionOf } from './session.ts'

export function showEntry(site: Site) {
  return async (asked: Asked): Promise<Answer> => {
    const { services, context, event, language } = asked
    const { link, token } = linkIn(asked)
    const own = await sessionOf(services, site, event, context.instant)
    if (own?.ikm === link.ikm && own.month === link.month) return { seeOther: monthHref(language) }
    const closesOn = closingDay(await rulesInForce(services), link.month)
    return context.today > closesOn ? closedPage(asked, token, link, closesOn) : entryPage(asked, token, link, 200)
  }
}

export function enter(site: Site) {
  return async (asked: Asked): Promise<Answer> => {
    const { services, context, event, language } = asked
    const { entry: text } = CONFIRM_TEXTS[language]
    const { link, token } = linkIn(asked)
    const { pin = '' } = typedIn(event, ['pin'])
    try {
      const { entered, left, serial } = await Confirm.enter(services, context, { token, pin })
      if (!entered && left > 0) return entryPage(asked, token, link, 422, text.wrong(left))
      if (!entered) return enter(site)(asked)
      const month = await Confirm.questions(services, asLink(context, link), link)
      const again = month.questions.some((each) => each.now === undefined && 'before' in each)
      const seeOther = again ? monthHref(language) : nextHref(language, month)
      return { seeOther, cookies: [openSession(site, { ...link, serial }, context.instant)] }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'month-closed') return showEntry(site)(asked)
      const says = error.code === 'input' ? text.form : error.sentence[language]
      return entryPage(asked, token, link, error.code === 'input' ? 422 : STATUS[error.kind], says)
    }
  }
}

/** Refuses what was not made here, as if there were nothing. */
function linkIn({ services, at }: Asked): { link: LinkOf; token: string } {
  const token = at['token'] ?? ''
  const link = readToken(services, token)
  if (link === undefined) throw noSuchLink()
  return { link, token }
}

function entryPage({ language, styles }: Asked, token: string, { month }: LinkOf, status: number, error?: string) {
  const page = (
    <ConfirmEntry language={language} styles={styles} token={token} month={periodText(month, language)} error={error} />
  )
  return { status, html: renderPage(page) }
}

function closedPage({ language, styles }: Asked, token: string, { month }: LinkOf, closedOn: string): Answer {
  const { title, says } = CONFIRM_TEXTS[language].closed
  const page = (
    <ConfirmMessage
      language={language}
      styles={styles}
      otherLanguageHref={entryHref(otherThan(language), token)}
      title={title(periodText(month, language))}
      says={says(dayText(closedOn, language))}
    />
  )
  return { status: 410, html: renderPage(page) }
}
