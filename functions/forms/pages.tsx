// The pages that the forms' Lambda answers with: of a form that was not taken, of what it says, of what failed.
import { DONE, type Done, doneHref, linkHref, stopHref } from '../../core/contract/forms.ts'
import type { Refusal } from '../../core/kernel/refusal.ts'
import type { StopByLink } from '../../core/notice/stop-schema.ts'
import { FormMessage } from '../../web/pages/form-message.tsx'
import { MessagePage } from '../../web/pages/message.tsx'
import type { Faults, Typed } from '../../web/parts/form-frame.tsx'
import { INQUIRY_FORM } from '../../web/parts/inquiry-form.tsx'
import { INTEREST_FORM } from '../../web/parts/interest-form.tsx'
import { FRONT } from '../../web/parts/layout.tsx'
import { renderPage } from '../../web/render.ts'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import { NOTICE_GROUP_TEXTS } from '../../web/text/notice-groups.ts'
import { type Language, otherThan, TEXTS } from '../../web/text/text.ts'
import { STATUS } from '../http/problem.ts'

export type Page = { status: number; html: string }

export function missingPage(language: Language, styles: string): Page {
  return { status: 404, html: renderPage(<MessagePage language={language} styles={styles} what="missing" />) }
}

export function failedPage(language: Language, styles: string): Page {
  return { status: 500, html: renderPage(<MessagePage language={language} styles={styles} what="failed" />) }
}

/** What cannot be put right in a form. */
export function refusedPage(language: Language, styles: string, { kind, sentence }: Refusal): Page {
  const page = (
    <FormMessage
      language={language}
      styles={styles}
      otherLanguageHref={FRONT[otherThan(language)]}
      title={FORM_TEXTS[language].refused}
      says={sentence[language]}
      next={TEXTS[language].missing.next}
    />
  )
  return { status: STATUS[kind], html: renderPage(page) }
}

/** The form whose sending ends with this word. */
const FORM_OF: Partial<Record<Done, string>> = { sent: INQUIRY_FORM, registered: INTEREST_FORM }

/** That a form arrived; undefined where the word names nothing of the kind. */
export function donePage(language: Language, styles: string, word: string | undefined): Page | undefined {
  const done = DONE.find((each) => each === word)
  if (done === undefined) return undefined
  const page = (
    <FormMessage
      language={language}
      styles={styles}
      otherLanguageHref={doneHref(otherThan(language), done)}
      {...FORM_TEXTS[language].done[done]}
      sent={FORM_OF[done]}
    />
  )
  return { status: 200, html: renderPage(page) }
}

/** Asks whoever opened the link; opening it has changed nothing. */
export function confirmPage(language: Language, styles: string, inquiry: string, token: string): Page {
  const { title, says, button } = FORM_TEXTS[language].confirm
  const page = (
    <FormMessage
      language={language}
      styles={styles}
      otherLanguageHref={linkHref(otherThan(language), inquiry, token)}
      title={title}
      says={says}
      button={{ action: linkHref(language, inquiry, token), name: button }}
    />
  )
  return { status: 200, html: renderPage(page) }
}

/** Asks whoever opened the link of a mail whether such mail shall stop; opening it has changed nothing. */
export function stopPage(language: Language, styles: string, { to, group, token }: StopByLink): Page {
  const { title, says, button } = FORM_TEXTS[language].stop
  const page = (
    <FormMessage
      language={language}
      styles={styles}
      otherLanguageHref={stopHref(otherThan(language), to, group, token)}
      title={title(NOTICE_GROUP_TEXTS[language].groups[group].name)}
      says={says}
      button={{ action: stopHref(language, to, group, token), name: button }}
    />
  )
  return { status: 200, html: renderPage(page) }
}

/** The fields that a person can put right; undefined where what is wrong is no field of the form. */
export function faultsIn({ kind, code, faults }: Refusal, typed: Typed, names: readonly string[]): Faults | undefined {
  if (kind !== 'invalid' || code !== 'input') return undefined
  const wrong = faults.map(({ path }) => path)
  if (wrong.some((path) => !names.includes(path))) return undefined
  return Object.fromEntries(wrong.map((name) => [name, (typed[name] ?? '').trim() === '' ? 'missing' : 'wrong']))
}
