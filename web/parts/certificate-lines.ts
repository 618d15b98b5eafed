// What a certificate says, line by line: the same on the paper and on the page that verifies it.
import type { CertificatePaper } from '../../core/certificate/schema.ts'
import { CERTIFICATE_TEXTS } from '../text/certificate.ts'
import { dayText, type Language, periodText } from '../text/text.ts'

/** Whom it is about, in one sentence. */
export function certificateSays({ business, outlet, period }: CertificatePaper, language: Language): string {
  const text = CERTIFICATE_TEXTS[language]
  return text.met(outlet === undefined ? business : text.outletOf(outlet, business), periodText(period, language))
}

export function certificateLines(paper: CertificatePaper, language: Language): [name: string, says: string][] {
  const { fields } = CERTIFICATE_TEXTS[language]
  const id = language === 'id'
  return [
    [fields.number, paper.number],
    [fields.business, paper.business],
    ...(paper.outlet === undefined ? [] : [[fields.outlet, paper.outlet] as [string, string]]),
    [fields.rule, id ? paper.rule : paper.ruleEn],
    [fields.article, paper.article],
    [fields.regulation, id ? paper.regulation : paper.regulationEn],
    [fields.note, paper.note],
    [fields.period, periodText(paper.period, language)],
    [fields.revision, String(paper.revision)],
    [fields.asOf, dayText(paper.asOf, language)],
    [fields.issuedOn, dayText(paper.issuedOn, language)],
  ]
}
