// The cover of the front page: the promise on the cloth, and what stands in front today.
import type { HomeView } from '../../../core/publish/views.ts'
import { Scales, Tumpal } from '../../parts/motifs.tsx'
import { Showcase } from '../../parts/showcase.tsx'
import { HOME_TEXTS } from '../../text/home.ts'
import type { Language } from '../../text/text.ts'

export function Cover({ todays, language }: { todays: HomeView['todays']; language: Language }) {
  const text = HOME_TEXTS[language]
  return (
    <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
      <Scales />
      <div class="wrap grid items-center gap-8 py-8 lg:grid-cols-[6fr_7fr] lg:gap-12 lg:py-14">
        <div>
          <h1 class="text-[clamp(1.75rem,11vw,2.5rem)] sm:text-5xl lg:text-6xl">{text.heading}</h1>
          <p class="mt-5 max-w-prose text-lg">{text.lead}</p>
          <p class="screen mt-6 flex flex-wrap gap-x-5 gap-y-1">
            <a class="btn btn-accent min-h-11" href="#kategori">
              {text.toCategories}
            </a>
            <a
              class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4 hover:decoration-2"
              href="#kecamatan"
            >
              {text.toKecamatan}
            </a>
          </p>
        </div>
        {todays.length > 0 && (
          <section class="bg-base-100 p-4 text-base-content sm:p-6" aria-labelledby="hari-ini">
            <h2 id="hari-ini" class="text-xl">
              {text.todays}
            </h2>
            <p class="mt-1 mb-4 text-sm">{text.todaysNote}</p>
            <Showcase products={todays} language={language} />
          </section>
        )}
      </div>
      <Tumpal />
    </div>
  )
}
