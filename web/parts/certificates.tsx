// Certificates as an entry of their own: kind in words, number, validity, and whether an officer saw the paper.
import type { Certificate } from '../../core/product/schema.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { dayText, type Language } from '../text/text.ts'
import { Entry } from './entry.tsx'

type ListProps = { certificates: readonly Certificate[]; today: string; language: Language }

export function CertificateEntry({
  ofProduct = [],
  ofMaker,
  ...rest
}: Omit<ListProps, 'certificates'> & {
  ofProduct?: readonly Certificate[]
  ofMaker: readonly Certificate[]
}) {
  const text = CATALOG_TEXTS[rest.language]
  const parts = [
    { heading: text.ofProduct, certificates: ofProduct },
    { heading: text.ofMakerItself, certificates: ofMaker },
  ].filter(({ certificates }) => certificates.length > 0)
  if (parts.length === 0) {
    return (
      <Entry id="sertifikat" heading={text.certificates}>
        <p>{text.noCertificates}</p>
      </Entry>
    )
  }
  return (
    <Entry id="sertifikat" heading={text.certificates} lead={text.certificatesLead}>
      <div class="grid gap-6">
        {parts.map(({ heading, certificates }) => (
          <div key={heading}>
            <h3 class="text-xl">{heading}</h3>
            <CertificateList certificates={certificates} {...rest} />
          </div>
        ))}
      </div>
    </Entry>
  )
}

function CertificateList({ certificates, today, language }: ListProps) {
  const text = CATALOG_TEXTS[language]
  return (
    <ul>
      {certificates.map(({ kind, number, expiresOn, checkedOn }) => {
        // It still holds on the day it expires on.
        const expired = expiresOn !== undefined && expiresOn < today
        return (
          <li key={`${kind} ${number}`} class="whole border-b border-base-300 py-3 last:border-b-0">
            <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
              <b>{text.kinds[kind]}</b>
              {expired && <span class="badge badge-error h-auto py-0.5">{text.expired}</span>}
            </p>
            <p class="font-mono text-sm">{text.number(number)}</p>
            <p class="text-sm">
              {expiresOn === undefined
                ? text.noExpiry
                : (expired ? text.expiredOn : text.validTo)(dayText(expiresOn, language))}
              {' · '}
              {checkedOn === undefined ? text.unchecked : text.checked(dayText(checkedOn, language))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
