// The page that a certificate's code leads to: whether the paper still holds, and what stands on it.

import type { CertificatePaper, Verified } from '../../core/certificate/schema.ts'
import { certificateHref } from '../../core/contract/certificate.ts'
import { certificateLines, certificateSays } from '../parts/certificate-lines.ts'
import { FRONT, Layout } from '../parts/layout.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { CERTIFICATE_TEXTS } from '../text/certificate.ts'
import { type Language, otherThan, TEXTS } from '../text/text.ts'

type Props = {
  language: Language
  styles: string
  /** Undefined where the code is none of ours. */
  found: Verified | undefined
}

/** It has no address of its own for search engines: only who holds the paper is to find it. */
export function CertificatePage({ language, styles, found }: Props) {
  const other = otherThan(language)
  const text = CERTIFICATE_TEXTS[language]
  const { title, says } = text.states[found?.state ?? 'unknown']
  return (
    <Layout
      language={language}
      styles={styles}
      title={`${title} · ${TEXTS[language].site}`}
      description={says}
      otherLanguageHref={found === undefined ? FRONT[other] : certificateHref(other, found.paper.certificate)}
      top={<PageTitle heading={title} lead={says} />}
    >
      {found !== undefined && <Paper paper={found.paper} language={language} />}
    </Layout>
  )
}

function Paper({ paper, language }: { paper: CertificatePaper; language: Language }) {
  const text = CERTIFICATE_TEXTS[language]
  return (
    <section class="wrap py-8" aria-labelledby="kertas">
      <h2 id="kertas" class="text-2xl">
        {text.says}
      </h2>
      <p class="mt-3 max-w-prose text-lg">{certificateSays(paper, language)}</p>
      <dl class="mt-4 max-w-prose">
        {certificateLines(paper, language).map(([name, says]) => (
          <div key={name} class="border-t border-base-300 py-2 sm:grid sm:grid-cols-[12rem_1fr] sm:gap-4">
            <dt class="text-sm">{name}</dt>
            <dd class="font-semibold break-words">{says}</dd>
          </div>
        ))}
      </dl>
      <p class="mt-4 max-w-prose text-sm">{text.only}</p>
    </section>
  )
}
