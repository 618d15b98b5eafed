// A page that has one thing to say: that a form arrived, asks to be confirmed or was not taken; that there is no page.
import { FORMS_SCRIPT } from '../parts/form-frame.tsx'
import { FRONT, Layout } from '../parts/layout.tsx'
import { Scales } from '../parts/motifs.tsx'
import { type Language, TEXTS } from '../text/text.ts'

export type FormMessageProps = {
  language: Language
  styles: string
  otherLanguageHref: string
  title: string
  says: string
  /** The words of the link to the front page. */
  next?: string
  /** A button that sends to the page's own address; looking at the page sends nothing. */
  button?: { action: string; name: string }
  /** The form that arrived: what was kept of it on the device can go. */
  sent?: string | undefined
}

export function FormMessage({ title, says, next, button, sent, ...document }: FormMessageProps) {
  return (
    <Layout {...document} title={`${title} · ${TEXTS[document.language].site}`} description={says}>
      <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
        <Scales />
        <div class="wrap py-12 lg:py-20" data-sent={sent}>
          <h1 class="text-[clamp(1.5rem,10vw,2.25rem)] sm:text-5xl">{title}</h1>
          <p class="mt-4 max-w-prose text-lg">{says}</p>
          {button !== undefined && (
            <form class="mt-6" method="post" action={button.action}>
              <button class="btn btn-accent min-h-11" type="submit">
                {button.name}
              </button>
            </form>
          )}
          {sent !== undefined && <script type="module" src={FORMS_SCRIPT} />}
          {next !== undefined && (
            <p class="mt-6">
              <a class="btn btn-accent min-h-11" href={FRONT[document.language]}>
                {next}
              </a>
            </p>
          )}
        </div>
      </div>
    </Layout>
  )
}
