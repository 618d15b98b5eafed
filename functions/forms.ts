// The Lambda of the public's forms: questions to makers, who wants to start, certificates, and the codes of shelf cards. It answers with pages.
import { CERTIFICATE_PATHS } from '../core/contract/certificate.ts'
import { FORM_PATHS } from '../core/contract/forms.ts'
import { QR_PATHS } from '../core/contract/qr.ts'
import { showCertificate } from './forms/certificate.tsx'
import { askToConfirm, confirmInquiry, sendInquiry, showDone } from './forms/inquiry.tsx'
import { registerInterest } from './forms/interest.tsx'
import { type FormDependencies, type FormRoute, formsOf } from './forms/pipeline.ts'
import { leadOn } from './forms/qr.ts'
import { askToStop, stopMail } from './forms/stop.ts'
import { deployed } from './http/deployed.ts'

export const FORM_ROUTES: readonly FormRoute[] = [
  { method: 'POST', path: FORM_PATHS.inquiry, answer: sendInquiry },
  { method: 'GET', path: FORM_PATHS.link, answer: askToConfirm },
  { method: 'POST', path: FORM_PATHS.link, answer: confirmInquiry },
  { method: 'POST', path: FORM_PATHS.interest, answer: registerInterest },
  { method: 'GET', path: FORM_PATHS.done, answer: showDone },
  { method: 'GET', path: FORM_PATHS.stop, answer: askToStop },
  { method: 'POST', path: FORM_PATHS.stop, answer: stopMail },
  { method: 'GET', path: CERTIFICATE_PATHS.id, answer: showCertificate },
  { method: 'GET', path: CERTIFICATE_PATHS.en, answer: showCertificate },
  { method: 'GET', path: QR_PATHS.ikm.id, answer: leadOn },
  { method: 'GET', path: QR_PATHS.ikm.en, answer: leadOn },
  { method: 'GET', path: QR_PATHS.product.id, answer: leadOn },
  { method: 'GET', path: QR_PATHS.product.en, answer: leadOn },
]

export const forms = (dependencies: FormDependencies) => formsOf(dependencies, FORM_ROUTES)

export const handler = forms({
  ...deployed(),
  secret: process.env['FORMS_SECRET'] ?? '',
  styles: process.env['STYLES_HREF'] ?? '',
})
