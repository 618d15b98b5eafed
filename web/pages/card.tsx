// Shelf cards to print: sheets of eight, of one product eight times or of a maker and each of its products.
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { CardView } from '../../core/publish/views.ts'
import type { CatalogProps } from '../parts/catalog-head.tsx'
import { Head } from '../parts/head.tsx'
import { FRONT } from '../parts/layout.tsx'
import { type Card, makerCard, productCard, ShelfCard } from '../parts/shelf-card.tsx'
import { CARD_TEXTS } from '../text/card.ts'
import { type Language, numberText, otherThan, TEXTS } from '../text/text.ts'

export type CardProps = CatalogProps & { view: CardView }

const A_SHEET = 8

/** A document of its own, without cloth and menus: what is printed is the sheets alone. No search engine is to find it. */
export function CardPage({ language, styles, today, demonstration, view }: CardProps) {
  const text = CARD_TEXTS[language]
  const { of, maker } = view
  const sheets = sheetsOf(view, language)
  const name = sheets[0]?.[0]?.name ?? maker.name
  const invented = demonstration || maker.demonstration
  const page: PageRef = { kind: 'card', of }
  const otherLanguageHref = addressOf(page, otherThan(language))
  return (
    <html lang={language}>
      <Head
        language={language}
        title={text.title(name)}
        description={text.how}
        styles={styles}
        otherLanguageHref={otherLanguageHref}
      />
      <body class="bg-base-200 font-sans text-base-content">
        <a class="btn btn-accent absolute top-2 left-2 z-10 min-h-11 not-focus:sr-only" href="#isi">
          {TEXTS[language].skip}
        </a>
        <header class="wrap screen flex flex-wrap gap-x-5">
          <a class={LINK} href={FRONT[language]}>
            {TEXTS[language].site}
          </a>
          <a class={LINK} href={otherLanguageHref} hreflang={otherThan(language)} lang={otherThan(language)}>
            {TEXTS[language].otherLanguage}
          </a>
        </header>
        <main id="isi" class="wrap print:m-0 print:max-w-none print:p-0">
          <div class="screen mb-6 max-w-prose">
            <h1 class="text-[clamp(1.5rem,8vw,2.25rem)]">{text.title(name)}</h1>
            <p class="mt-2">{text.how}</p>
            <p>{text.fresh}</p>
            <p class="mt-2 text-sm">{text.papers}</p>
            {invented && (
              <p class="mt-2 text-sm">
                <b>{TEXTS[language].demonstration.label}:</b> {TEXTS[language].demonstration.says}
              </p>
            )}
            <a class={LINK} href={addressOf(of, language)}>
              {text.back(name)}
            </a>
          </div>
          {sheets.map((cards, at) => (
            <section
              key={String(at)}
              class="sheet"
              aria-label={text.sheet(numberText(at + 1, language), numberText(sheets.length, language))}
            >
              <CutMarks />
              <ul>
                {cards.map((card, nth) => (
                  <ShelfCard
                    key={String(nth)}
                    card={card}
                    demonstration={invented}
                    today={today}
                    again={nth > 0 && card === cards[0]}
                    language={language}
                  />
                ))}
              </ul>
            </section>
          ))}
        </main>
        <footer class="wrap screen py-4 text-sm">{TEXTS[language].footer.plain}</footer>
      </body>
    </html>
  )
}

const LINK = 'inline-flex min-h-11 items-center underline underline-offset-4 hover:decoration-2'

/** Of a product the same card eight times; of a maker its own and one for each product, on as many sheets as they need. */
function sheetsOf(view: CardView, language: Language): Card[][] {
  const cards = view.products.map((product) => productCard(product, view.maker, language))
  const [first] = cards
  if (view.of.kind === 'product') return first === undefined ? [] : [Array.from({ length: A_SHEET }, () => first)]
  const all = [makerCard(view, language), ...cards]
  const sheets: Card[][] = []
  for (let at = 0; at < all.length; at += A_SHEET) sheets.push(all.slice(at, at + A_SHEET))
  return sheets
}

/** On paper a cross at each corner of a card. */
function CutMarks() {
  const across = [0, 89, 178]
  const down = [0, 66, 132, 198, 264]
  const crosses = down.flatMap((y) => across.map((x) => `M${x - 3} ${y}h6m-3-3v6`))
  return (
    <svg
      aria-hidden="true"
      class="absolute inset-0 hidden size-full overflow-visible print:block"
      viewBox="0 0 178 264"
      preserveAspectRatio="none"
    >
      <path d={crosses.join('')} fill="none" stroke="#000" stroke-width=".2" />
    </svg>
  )
}
