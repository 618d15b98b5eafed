// The page of a form that was not taken: what is wrong above it, and everything that was typed still in it.
import type { ComponentChildren } from 'preact'
import { FormSummary } from '../parts/form-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { type Language, TEXTS } from '../text/text.ts'

export type FormPageProps = {
  language: Language
  styles: string
  otherLanguageHref: string
  title: string
  lead: string
  summary: { heading: string; says: string; links?: readonly { href: string; name: string }[] }
  children: ComponentChildren
}

export function FormPage({ title, lead, summary, children, ...document }: FormPageProps) {
  return (
    <Layout
      {...document}
      title={`${summary.heading} · ${title} · ${TEXTS[document.language].site}`}
      description={lead}
      top={<PageTitle heading={title} lead={lead} />}
    >
      <div class="wrap py-8">
        <FormSummary {...summary} />
        <div class="mt-8">{children}</div>
      </div>
    </Layout>
  )
}
