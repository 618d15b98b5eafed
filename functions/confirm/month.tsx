// Behind the PIN: the month's list, its questions one by one, many answers at once, and the way out.
import * as Confirm from '../../core/confirmlink/operations.ts'
import { notOfMonth } from '../../core/confirmlink/refusals.ts'
import { MOST_ANSWERS, type Question } from '../../core/confirmlink/schema.ts'
import { leaveHref, monthHref } from '../../core/contract/confirm-pages.ts'
import { ConfirmMessage } from '../../web/pages/confirm/frame.tsx'
import { ConfirmMonth } from '../../web/pages/confirm/month.tsx'
import { ConfirmQuestion } from '../../web/pages/confirm/question.tsx'
import { idOfQuestion } from '../../web/pages/confirm/words.ts'
import type { Typed } from '../../web/parts/form-frame.tsx'
import { renderPage } from '../../web/render.ts'
import { CONFIRM_TEXTS } from '../../web/text/confirm.ts'
import { otherThan, periodText } from '../../web/text/text.ts'
import type { Answer, Asked } from '../forms/pipeline.ts'
import { filled, typedIn } from '../forms/typed.ts'
import { asLink, type Inside, nextHref } from './asked.tsx'
import { endSession, type Site } from './session.ts'

/** Whose photo it is, the answer that carries it says. */
const PHOTO = /^foto=(med_[0-9a-z]{26})$/

export async function showMonth({ language, styles, link, month }: Inside): Promise<Answer> {
  const name = periodText(link.month, language)
  return { status: 200, html: renderPage(<ConfirmMonth {...{ language, styles, name, month }} />) }
}

export async function showQuestion({ language, styles, link, month, at, event }: Inside): Promise<Answer> {
  const number = Number(at['number'])
  const question = month.questions[number - 1]
  if (question === undefined || !month.open) return { seeOther: monthHref(language) }
  const name = periodText(link.month, language)
  const of = month.questions.length
  const photo = PHOTO.exec(event.rawQueryString)?.[1]
  return {
    status: 200,
    html: renderPage(<ConfirmQuestion {...{ language, styles, question, number, of, month: name, photo }} />),
  }
}

/** The question that the form names: between looking and pressing the list may have grown. */
export async function answerQuestion(asked: Inside): Promise<Answer> {
  const { id = '', answer = '', ...more } = filled(typedIn(asked.event, ['id', 'answer', 'reason', 'photo']))
  return say(asked, new Map([[id, answer]]), more)
}

/** `<id>=<answer>`, each as it was seen. */
export async function answerMany(asked: Inside): Promise<Answer> {
  const { answers = '' } = typedIn(asked.event, ['answers'])
  return say(asked, new Map(answers.split(',').map((each): [string, string] => pairOf(each))))
}

export function leave(site: Site) {
  return async ({ language }: Asked): Promise<Answer> => ({
    seeOther: leaveHref(language),
    cookies: [endSession(site)],
  })
}

export async function showLeft({ language, styles }: Asked): Promise<Answer> {
  const { title, says } = CONFIRM_TEXTS[language].left
  const otherLanguageHref = leaveHref(otherThan(language))
  return {
    status: 200,
    html: renderPage(<ConfirmMessage {...{ language, styles, otherLanguageHref, title, says }} />),
  }
}

/** Writes the answers, so many in a transaction, and goes on with what still waits behind the last of them. */
async function say(asked: Inside, answers: ReadonlyMap<string, string>, more: Typed = {}): Promise<Answer> {
  const { services, context, language, link, month } = asked
  const chosen = month.questions.filter((each) => answers.has(idOfQuestion(each)))
  if (chosen.length !== answers.size) throw notOfMonth(link.month)
  const said = chosen.map((each) => saidOf(each, answers.get(idOfQuestion(each)) ?? '', more))
  for (let i = 0; i < said.length; i += MOST_ANSWERS) {
    const some = said.slice(i, i + MOST_ANSWERS)
    await Confirm.answer(services, asLink(context, link), { ...link, answers: some })
  }
  const questions = month.questions.map((each) => (chosen.includes(each) ? { ...each, now: 'yes' as const } : each))
  const last = chosen.at(-1)
  return { seeOther: nextHref(language, { ...month, questions }, last && month.questions.indexOf(last) + 1) }
}

/** What was answered is not checked here: the operation's schema refuses what is no answer. */
function saidOf(question: Question, answer: string, more: Typed): object {
  const { about, outlet } = question
  const said = { about, outlet, answer, ...more }
  return question.about === 'placement'
    ? { ...said, placement: question.placement }
    : { ...said, on: question.on, purchase: question.purchase }
}

function pairOf(text: string): [string, string] {
  const [id = '', answer = ''] = text.split('=')
  return [id, answer]
}
