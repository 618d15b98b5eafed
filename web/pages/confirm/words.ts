// A question of the confirm link in words, and how it is named in a list.
import type { Question } from '../../../core/confirmlink/schema.ts'
import { CONFIRM_TEXTS } from '../../text/confirm.ts'
import { dayText, type Language, numberText } from '../../text/text.ts'

/** `month`: in words. */
export function questionText(question: Question, month: string, language: Language): string {
  const { question: text } = CONFIRM_TEXTS[language]
  return question.about === 'placement'
    ? text.placement(question.where, goodsOf(question, language), month)
    : text.purchase(question.where, amountOf(question, language), dayText(question.on, language))
}

/** What stands beside the outlet's name: the products, or the day and the amount. */
export function detailText(question: Question, language: Language): string {
  return question.about === 'placement'
    ? question.products.join(', ')
    : `${dayText(question.on, language)}, ${amountOf(question, language)}`
}

export function idOfQuestion(question: Question): string {
  return question.about === 'placement' ? question.placement : question.purchase
}

function goodsOf({ products }: Extract<Question, { about: 'placement' }>, language: Language): string {
  return products.length === 0 ? CONFIRM_TEXTS[language].question.goods : products.join(', ')
}

function amountOf({ amountIdr, volumeKg }: Extract<Question, { about: 'purchase' }>, language: Language): string {
  const { question: text } = CONFIRM_TEXTS[language]
  const rupiah = numberText(amountIdr, language)
  return volumeKg === 0 ? text.amountOnly(rupiah) : text.amount(rupiah, numberText(volumeKg, language))
}
