// How to reach a maker: by WhatsApp where it consented to show its number, else through the Industry Agency.
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { Maker } from '../../core/publish/views.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import type { Language } from '../text/text.ts'
import { Entry } from './entry.tsx'

/** `what` is what is asked about, by its name; `page` where it stands. */
type ContactProps = { maker: Maker; what: string; page: PageRef; language: Language }

export function ContactEntry({ maker, what, page, language }: ContactProps) {
  const text = CATALOG_TEXTS[language]
  const digits = maker.businessNumber?.replace(/\D/g, '') ?? ''
  return (
    <Entry id="hubungi" heading={text.contact}>
      {digits === '' ? (
        <p class="max-w-prose">{text.viaAgency(maker.name, what)}</p>
      ) : (
        <>
          <p>
            <a class="btn btn-primary min-h-11" href={whatsappOf(digits, what, page)} rel="noopener noreferrer">
              {text.whatsapp}
            </a>
          </p>
          <p class="mt-2">{maker.businessNumber}</p>
          <p class="screen mt-2 max-w-prose text-sm">{text.whatsappSays}</p>
        </>
      )}
    </Entry>
  )
}

/** The message is Indonesian on every page, for its reader is the maker. */
function whatsappOf(digits: string, what: string, page: PageRef): string {
  const message = `Halo, saya melihat ${what} di Etalase (${addressOf(page, 'id')}). Apakah masih tersedia?`
  return `https://wa.me/${digits}?text=${encodeURIComponent(message.toWellFormed())}`
}
