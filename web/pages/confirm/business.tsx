// Profile and stock behind the confirm link: what is on record of each product and of the business, each with its form.
import type { Business } from '../../../core/confirmlink/business-schema.ts'
import { businessHref, monthHref, stockHref, storyHref } from '../../../core/contract/confirm-pages.ts'
import type { Product } from '../../../core/product/schema.ts'
import { CONFIRM_BUSINESS_TEXTS } from '../../text/confirm-business.ts'
import { type Language, numberText, otherThan } from '../../text/text.ts'
import { ConfirmFrame } from './frame.tsx'

/** `saved`: something was saved a moment ago. */
type BusinessProps = { language: Language; styles: string; business: Business; saved: boolean }

export function ConfirmBusiness({ language, styles, business, saved }: BusinessProps) {
  const text = CONFIRM_BUSINESS_TEXTS[language]
  const { name, products, story } = business
  return (
    <ConfirmFrame
      language={language}
      styles={styles}
      otherLanguageHref={businessHref(otherThan(language))}
      title={text.title}
      inside
    >
      <p class="mt-1">{name}</p>
      {saved && (
        <p class="mt-3 text-lg font-semibold" role="status">
          {text.saved}
        </p>
      )}
      <p class="mt-3">{text.lead}</p>
      <h2 class="mt-6 text-xl">{text.products}</h2>
      {products.length === 0 && <p class="mt-2">{text.none}</p>}
      <ul>
        {products.map((product, at) => (
          <li key={product.product} class="flex items-center justify-between gap-4 border-b border-base-300 py-2">
            <span>
              <strong class="block">{product.name}</strong>
              <span class="block text-sm">{termsText(product, language)}</span>
              <span class="block">{product.outOfStock ? text.outOfStock : text.inStock}</span>
            </span>
            <Change href={stockHref(language, at + 1)} what={product.name} language={language} />
          </li>
        ))}
      </ul>
      <h2 class="mt-6 text-xl">{text.story}</h2>
      <p class="mt-2 whitespace-pre-line break-words">{story ?? text.noStory}</p>
      <p class="mt-2">
        <Change href={storyHref(language)} what={text.story} language={language} />
      </p>
      <Back href={monthHref(language)} name={text.month} />
    </ConfirmFrame>
  )
}

export function Back({ href, name }: { href: string; name: string }) {
  return (
    <p class="mt-6">
      <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={href}>
        {name}
      </a>
    </p>
  )
}

function Change({ href, what, language }: { href: string; what: string; language: Language }) {
  const text = CONFIRM_BUSINESS_TEXTS[language]
  return (
    <a class="btn min-h-11 border border-current" href={href} aria-label={`${text.change} ${text.of(what)}`}>
      {text.change}
    </a>
  )
}

function termsText(product: Product, language: Language): string {
  const text = CONFIRM_BUSINESS_TEXTS[language]
  const { priceFromIdr, capacityPerMonth, leadTimeDays, unitOfSale } = product
  return [
    priceFromIdr === undefined ? text.noPrice : text.price(numberText(priceFromIdr, language), unitOfSale),
    ...(capacityPerMonth === undefined ? [] : [text.monthly(numberText(capacityPerMonth, language), unitOfSale)]),
    ...(leadTimeDays === undefined ? [] : [text.days(numberText(leadTimeDays, language))]),
  ].join(', ')
}
