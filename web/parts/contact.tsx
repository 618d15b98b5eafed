// How to reach a maker: by WhatsApp where it consented to show its number, else by a question that is brought to it.
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { Maker } from '../../core/publish/views.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { FORM_TEXTS } from '../text/forms.ts'
import type { Language } from '../text/text.ts'
import { Entry } from './entry.tsx'
import { InquiryForm } from './inquiry-form.tsx'
import { useWhole } from './origin.ts'

/** `what` is what is asked about, by its name; `page` where it stands. */
type ContactProps = { maker: Maker; what: string; page: PageRef; language: Language }

export function ContactEntry({ maker, what, page, language }: ContactProps) {
  const text = CATALOG_TEXTS[language]
  const whole = useWhole()
  const forms = FORM_TEXTS[language].inquiry
  const digits = maker.businessNumber?.replace(/\D/g, '') ?? ''
  const product = page.kind === 'product' ? page.product : undefined
  const form = (
    <>
      <p class="screen max-w-prose">{forms.lead}</p>
      <InquiryForm ikm={maker.ikm} product={product} language={language} />
    </>
  )
  return (
    <Entry id="hubungi" heading={text.contact}>
      {digits === '' ? (
        <>
          {form}
          <p class="max-w-prose text-sm">{text.viaAgency(maker.name, what)}</p>
        </>
      ) : (
        <>
          <p>
            <a
              class="btn btn-primary min-h-11"
              href={whatsappOf(digits, what, whole(addressOf(page, 'id')))}
              rel="noopener noreferrer"
            >
              {text.whatsapp}
            </a>
          </p>
          <p class="mt-2">{maker.businessNumber}</p>
          <p class="screen mt-2 max-w-prose text-sm">{text.whatsappSays}</p>
          <details class="fold screen mt-4">
            <summary>{forms.second}</summary>
            {form}
          </details>
        </>
      )}
    </Entry>
  )
}

/** The message is Indonesian on every page, for its reader is the maker. */
function whatsappOf(digits: string, what: string, where: string): string {
  const message = `Halo, saya melihat ${what} di Etalase (${where}). Apakah masih tersedia?`
  return `https://wa.me/${digits}?text=${encodeURIComponent(message.toWellFormed())}`
}
