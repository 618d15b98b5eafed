// A page of plain text: sections with paragraphs and lists, and who runs the ledger.
import { ABOUT_TEXTS, type Operator } from '../text/about.ts'
import { TEXTS } from '../text/text.ts'
import { Entry } from './entry.tsx'
import { Layout, type PageProps } from './layout.tsx'
import { PageTitle } from './page-title.tsx'

export type PlainProps = PageProps & {
  operator?: Operator
}

export function PlainPage({ what, language, operator, ...document }: PlainProps & { what: 'about' | 'privacy' }) {
  const text = ABOUT_TEXTS[language]
  const { title, description, lead, sections } = text[what]
  return (
    <Layout
      {...document}
      language={language}
      title={`${title} | ${TEXTS[language].site}`}
      description={description}
      top={<PageTitle heading={title} lead={lead} />}
    >
      <div class="wrap">
        {sections.map(({ id, heading, says, list = [] }) => (
          <Entry key={id} id={id} heading={heading}>
            <div class="max-w-prose space-y-3">
              {says.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {list.length > 0 && (
                <ul class="list-disc space-y-2 pl-5">
                  {list.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              )}
            </div>
          </Entry>
        ))}
        <Entry id="pengelola" heading={text.operator}>
          <p class="max-w-prose">
            {operator === undefined
              ? text.noOperator
              : [text.run(operator.name), ...(operator.email === undefined ? [] : [text.ask(operator.email)])].join(
                  ' ',
                )}
          </p>
        </Entry>
      </div>
    </Layout>
  )
}
