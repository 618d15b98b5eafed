// The Lambda of the public's forms: questions to makers, and who wants to start. It answers with pages.
import { FORM_PATHS } from '../core/contract/forms.ts'
import { askToConfirm, confirmInquiry, sendInquiry, showDone } from './forms/inquiry.tsx'
import { registerInterest } from './forms/interest.tsx'
import { type FormDependencies, type FormRoute, formsOf } from './forms/pipeline.ts'
import { deployed } from './http/deployed.ts'

const FORM_ROUTES: readonly FormRoute[] = [
  { method: 'POST', path: FORM_PATHS.inquiry, answer: sendInquiry },
  { method: 'GET', path: FORM_PATHS.link, answer: askToConfirm },
  { method: 'POST', path: FORM_PATHS.link, answer: confirmInquiry },
  { method: 'POST', path: FORM_PATHS.interest, answer: registerInterest },
  { method: 'GET', path: FORM_PATHS.done, answer: showDone },
]

export const forms = (dependencies: FormDependencies) => formsOf(dependencies, FORM_ROUTES)

export const handler = forms({
  ...deployed(),
  secret: process.env['FORMS_SECRET'] ?? '',
  styles: process.env['STYLES_HREF'] ?? '',
})
