// The question to a maker: taken, shown again with what is wrong, and confirmed by the link in the mail.
import { doneHref } from '../../core/contract/forms.ts'
import { isTokenOf } from '../../core/inquiry/keys.ts'
import * as Inquiry from '../../core/inquiry/operations.ts'
import { subjectOf } from '../../core/inquiry/read.ts'
import { ConfirmInquiry, OneSubject } from '../../core/inquiry/schema.ts'
import { parse } from '../../core/kernel/operation.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { addressOf } from '../../core/publish/page.ts'
import { FormPage } from '../../web/pages/form.tsx'
import type { Typed } from '../../web/parts/form-frame.tsx'
import { INQUIRY_FORM, InquiryForm } from '../../web/parts/inquiry-form.tsx'
import { renderPage } from '../../web/render.ts'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import { otherThan } from '../../web/text/text.ts'
import { againOf } from './again.ts'
import { clientOf } from './client.ts'
import { confirmPage, donePage, missingPage, type Page } from './pages.tsx'
import type { Answer, Asked } from './pipeline.ts'
import { filled, isTrapped, typedIn } from './typed.ts'

/** What a person types; beside it the form says which IKM and product it is about. */
const FIELDS = ['message', 'person', 'email', 'phone']
const ABOUT = ['ikm', 'product']

/** A form that arrives twice is taken once and answered twice. Whoever fills the trap is told the same and taken never. */
export async function sendInquiry(asked: Asked): Promise<Answer> {
  const { language, services, context, event } = asked
  const typed = typedIn(event, [...FIELDS, ...ABOUT])
  const done = { seeOther: doneHref(language, 'sent') }
  if (isTrapped(typed)) return done
  try {
    await Inquiry.send(services, context, { ...filled(typed), language, client: clientOf(event) })
    return done
  } catch (error) {
    const again = error instanceof Refusal ? await shownAgain(asked, typed, error) : undefined
    if (again === undefined) throw error
    return again
  }
}

/** Says whether the link was made here, without looking whose it is: a mail program that opens it learns and changes nothing. */
export async function askToConfirm({ language, styles, services, at }: Asked): Promise<Answer> {
  const { inquiry, token } = link(at)
  if (!isTokenOf(services, inquiry, token)) return missingPage(language, styles)
  return confirmPage(language, styles, inquiry, token)
}

export async function confirmInquiry({ language, services, context, at }: Asked): Promise<Answer> {
  await Inquiry.confirm(services, context, link(at))
  return { seeOther: doneHref(language, 'confirmed') }
}

export async function showDone({ language, styles, at }: Asked): Promise<Answer> {
  return donePage(language, styles, at['done']) ?? missingPage(language, styles)
}

/** The form with everything that was typed; undefined where nothing in it can be put right. */
async function shownAgain(
  { language, styles, services }: Asked,
  typed: Typed,
  refusal: Refusal,
): Promise<Page | undefined> {
  const again = againOf(refusal, typed, { id: INQUIRY_FORM, of: 'inquiry', fields: FIELDS }, language)
  if (again === undefined) return undefined
  const { ikm, product } = parse('inquiry.send', OneSubject, about(typed))
  const subject = await subjectOf(services, { ikm, product })
  const text = FORM_TEXTS[language]
  const page = (
    <FormPage
      language={language}
      styles={styles}
      otherLanguageHref={addressOf(
        product === undefined ? { kind: 'ikm', ikm } : { kind: 'product', product },
        otherThan(language),
      )}
      title={text.inquiry.title}
      lead={text.inquiry.to(subject.product ?? subject.maker, subject.maker)}
      summary={again.summary}
    >
      <InquiryForm ikm={ikm} product={product} language={language} typed={typed} faults={again.faults} />
    </FormPage>
  )
  return { status: again.status, html: renderPage(page) }
}

function about(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(filled(typed)).filter(([name]) => ABOUT.includes(name)))
}

/** Refuses what no link of ours looks like. */
function link({ inquiry, token }: Asked['at']) {
  return parse('inquiry.confirm', ConfirmInquiry, { inquiry, token })
}
