// The ways into the catalogue: by kind of product, and by kecamatan.
import { addressOf } from '../../../core/publish/page.ts'
import type { HomeView } from '../../../core/publish/views.ts'
import { CountMap } from '../../parts/count-map.tsx'
import { Cover } from '../../parts/cover.tsx'
import { Entry } from '../../parts/entry.tsx'
import { DEMAND_TEXTS } from '../../text/demand.ts'
import { HOME_TEXTS } from '../../text/home.ts'
import { categoryName, kecamatanName } from '../../text/names.ts'
import { type Language, numberText } from '../../text/text.ts'

export function Categories({ categories, language }: { categories: HomeView['categories']; language: Language }) {
  const text = HOME_TEXTS[language]
  return (
    <Entry id="kategori" heading={text.categories} lead={text.categoriesLead}>
      <ul class="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3 md:grid-cols-4">
        {categories.map(({ category, active }) => (
          <li key={category} class="relative text-sm">
            <Cover id={category} category={category} size="screen shelf aspect-3/2 w-full" />
            <a
              class="mt-1.5 block font-bold font-sign text-base leading-tight underline underline-offset-4 after:absolute after:inset-0 hover:decoration-2"
              href={addressOf({ kind: 'category', category }, language)}
            >
              {categoryName(category, language)}
            </a>
            <span>{active === 0 ? text.none : text.products(numberText(active, language), active === 1)}</span>
          </li>
        ))}
      </ul>
    </Entry>
  )
}

/** For IKM that have not signed in: what partners ask for. */
export function Demand({ language }: { language: Language }) {
  const text = DEMAND_TEXTS[language]
  return (
    <Entry id="permintaan" heading={text.title} screenOnly>
      <p class="max-w-prose">{text.fromFront}</p>
      <p class="mt-2">
        <a
          class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4 hover:decoration-2"
          href={addressOf({ kind: 'demand' }, language)}
        >
          {text.toDemand}
        </a>
      </p>
    </Entry>
  )
}

export function Kecamatans({ kecamatan, language }: { kecamatan: HomeView['kecamatan']; language: Language }) {
  const text = HOME_TEXTS[language]
  return (
    <Entry id="kecamatan" heading={text.kecamatan} lead={text.kecamatanLead}>
      <div class="flex flex-wrap items-start gap-5">
        {/* Left out for the keyboard and screen readers: the list beside it has the same links and the same numbers. */}
        <CountMap
          values={new Map(kecamatan.map(({ kecamatan: code, active }) => [code, active]))}
          says={text.makers}
          links
          language={language}
        />
        <ul class="grid flex-[1_1_15rem] gap-x-4 sm:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))]">
          {kecamatan.map(({ kecamatan: code, active }) => (
            <li key={code} class="border-t border-base-300">
              <a
                class="flex min-h-11 items-center justify-between gap-3 underline-offset-4 hover:underline"
                href={addressOf({ kind: 'kecamatan', kecamatan: code }, language)}
              >
                <span class="font-semibold">{kecamatanName(code)}</span>
                <span class="text-sm whitespace-nowrap">
                  {active === 0 ? text.none : text.makers(numberText(active, language), active === 1)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Entry>
  )
}
