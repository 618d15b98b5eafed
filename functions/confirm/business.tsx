// Profile and stock behind the PIN: the list, and a form that is shown again with what was typed where it was not taken.

import * as Link from '../../core/confirmlink/business.ts'
import type { Business } from '../../core/confirmlink/business-schema.ts'
import { businessHref } from '../../core/contract/confirm-pages.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import type { Product } from '../../core/product/schema.ts'
import { CHANGED_MEANWHILE } from '../../core/table/change.ts'
import { ConfirmBusiness } from '../../web/pages/confirm/business.tsx'
import { ConfirmStock, ConfirmStory, type NotSaved, STOCK_NUMBERS } from '../../web/pages/confirm/business-forms.tsx'
import type { Typed } from '../../web/parts/form-frame.tsx'
import { renderPage } from '../../web/render.ts'
import { CONFIRM_BUSINESS_TEXTS } from '../../web/text/confirm-business.ts'
import type { Language } from '../../web/text/text.ts'
import type { Answer } from '../forms/pipeline.ts'
import { typedIn } from '../forms/typed.ts'
import { STATUS } from '../http/problem.ts'
import { asLink, type Entered } from './asked.tsx'

const SAVED = 'tersimpan'

export async function showBusiness(asked: Entered): Promise<Answer> {
  const { language, styles, event } = asked
  const saved = new URLSearchParams(event.rawQueryString).has(SAVED)
  return page(<ConfirmBusiness {...{ language, styles, saved }} business={await businessOf(asked)} />)
}

export async function showStock(asked: Entered): Promise<Answer> {
  const { language, styles, at } = asked
  const number = Number(at['number'])
  const product = (await businessOf(asked)).products[number - 1]
  if (product === undefined) return { seeOther: businessHref(language) }
  return page(<ConfirmStock {...{ language, styles, product, number }} typed={typedOf(product)} />)
}

/** The product that the form names: between looking and saving the list may have changed. */
export async function saveStock(asked: Entered): Promise<Answer> {
  const { language, styles, services, context, link, event } = asked
  const { ikm } = link
  const typed = typedIn(event, ['product', 'version', ...STOCK_NUMBERS, 'outOfStock'])
  const { product, version, outOfStock } = typed
  const numbers = Object.fromEntries(STOCK_NUMBERS.map((name) => [name, wholeOf(typed[name] ?? '')]))
  const input = { ikm, product, version: Number(version), ...numbers, outOfStock: outOfStock === 'ya' ? true : null }
  try {
    await Link.stock(services, asLink(context, link), input)
    return { seeOther: `${businessHref(language)}?${SAVED}` }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { products } = await businessOf(asked)
    const number = products.findIndex((each) => each.product === product) + 1
    const now = products[number - 1]
    if (now === undefined) throw error
    const not = notSaved(error, language, differences(typed, typedOf(now)))
    const shown = { language, styles, product: now, number, typed, not }
    return page(<ConfirmStock {...shown} />, statusOf(error))
  }
}

export async function showStory(asked: Entered): Promise<Answer> {
  const { language, styles } = asked
  const { version, story = '' } = await businessOf(asked)
  return page(<ConfirmStory {...{ language, styles, version }} typed={{ story }} />)
}

export async function saveStory(asked: Entered): Promise<Answer> {
  const { language, styles, services, context, link, event } = asked
  const typed = typedIn(event, ['version', 'story'])
  const story = (typed['story'] ?? '').trim()
  const input = { ikm: link.ikm, version: Number(typed['version']), story: story === '' ? null : story }
  try {
    await Link.story(services, asLink(context, link), input)
    return { seeOther: `${businessHref(language)}?${SAVED}` }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const now = await businessOf(asked)
    const not = notSaved(error, language, differences(typed, { story: now.story ?? '' }))
    return page(<ConfirmStory {...{ language, styles, typed, not }} version={now.version} />, statusOf(error))
  }
}

function businessOf({ services, context, link }: Entered): Promise<Business> {
  return Link.business(services, asLink(context, link), { ikm: link.ikm })
}

/** What can be put right in the form has the status of every form. */
function statusOf({ code, kind }: Refusal): number {
  return code === 'input' ? 422 : STATUS[kind]
}

/** What was typed stays; of a form that another one overtook, what stands on record now is said beside it. */
function notSaved(refusal: Refusal, language: Language, now: Typed): NotSaved {
  const text = CONFIRM_BUSINESS_TEXTS[language]
  if (refusal.code === CHANGED_MEANWHILE) return { says: text.changed, wrong: [], now }
  if (refusal.code !== 'input') return { says: refusal.sentence[language], wrong: [], now: {} }
  return { says: text.kept, wrong: refusal.faults.map(({ path }) => path), now: {} }
}

function differences(typed: Typed, now: Typed): Typed {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => (typed[name] ?? '').trim() !== value))
}

function typedOf(product: Product): Typed {
  const numbers = STOCK_NUMBERS.map((name): [string, string] => [name, String(product[name] ?? '')])
  return { ...Object.fromEntries(numbers), outOfStock: product.outOfStock ? 'ya' : '' }
}

/** `Rp15.000` is 15000; nothing clears it; what is no whole number is left for the operation to refuse. */
function wholeOf(typed: string): number | string | null {
  const digits = typed.replace(/^\s*rp/i, '').replace(/[\s.]/g, '')
  if (digits === '') return null
  return /^\d{1,15}$/.test(digits) ? Number(digits) : typed
}

function page(shown: Parameters<typeof renderPage>[0], status = 200): Answer {
  return { status, html: renderPage(shown) }
}
