// The wish to start: taken, or shown again with what is wrong.
import { doneHref } from '../../core/contract/forms.ts'
import * as Interest from '../../core/interest/operations.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { addressOf } from '../../core/publish/page.ts'
import { FormPage } from '../../web/pages/form.tsx'
import type { Typed } from '../../web/parts/form-frame.tsx'
import { INTEREST_FORM, InterestForm } from '../../web/parts/interest-form.tsx'
import { renderPage } from '../../web/render.ts'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import { otherThan } from '../../web/text/text.ts'
import { againOf } from './again.ts'
import { clientOf } from './client.ts'
import type { Page } from './pages.tsx'
import type { Answer, Asked } from './pipeline.ts'
import { filled, isTrapped, typedIn } from './typed.ts'

const FIELDS = ['person', 'phone', 'email', 'kecamatan', 'village', 'category', 'plan', 'consent']

/** A form that arrives twice is taken once and answered twice. Whoever fills the trap is told the same and taken never. */
export async function registerInterest(asked: Asked): Promise<Answer> {
  const { language, services, context, event } = asked
  const typed = typedIn(event, FIELDS)
  const done = { seeOther: doneHref(language, 'registered') }
  if (isTrapped(typed)) return done
  try {
    await Interest.register(services, context, { ...filled(typed), language, client: clientOf(event) })
    return done
  } catch (error) {
    const again = error instanceof Refusal ? shownAgain(asked, typed, error) : undefined
    if (again === undefined) throw error
    return again
  }
}

/** The form with everything that was typed; undefined where nothing in it can be put right. */
function shownAgain({ language, styles }: Asked, typed: Typed, refusal: Refusal): Page | undefined {
  const again = againOf(refusal, typed, { id: INTEREST_FORM, of: 'interest', fields: FIELDS }, language)
  if (again === undefined) return undefined
  const text = FORM_TEXTS[language]
  const page = (
    <FormPage
      language={language}
      styles={styles}
      otherLanguageHref={addressOf({ kind: 'about', page: 'program' }, otherThan(language))}
      title={text.interest.title}
      lead={text.interest.lead}
      summary={again.summary}
    >
      <InterestForm language={language} typed={typed} faults={again.faults} />
    </FormPage>
  )
  return { status: again.status, html: renderPage(page) }
}
