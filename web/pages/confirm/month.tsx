// The month on one screen: what was said last month and can be said again at once, and every question with its answer.

import type { Answer, Question, Questions } from '../../../core/confirmlink/schema.ts'
import { businessHref, monthHref, questionHref } from '../../../core/contract/confirm-pages.ts'
import { CONFIRM_TEXTS } from '../../text/confirm.ts'
import { CONFIRM_BUSINESS_TEXTS } from '../../text/confirm-business.ts'
import { dayText, type Language, otherThan } from '../../text/text.ts'
import { ConfirmFrame, WIDE } from './frame.tsx'
import { detailText, idOfQuestion } from './words.ts'

/** `name`: of the month, in words. */
type MonthProps = { language: Language; styles: string; name: string; month: Questions }

export function ConfirmMonth({ language, styles, name, month }: MonthProps) {
  const { month: text, closed } = CONFIRM_TEXTS[language]
  const { questions, open, closesOn } = month
  const waiting = questions.filter(({ now }) => now === undefined)
  const first = questions.findIndex(({ now }) => now === undefined)
  const again = waiting.flatMap((each): Repeated[] =>
    each.about === 'placement' && each.before !== undefined ? [[idOfQuestion(each), each.before]] : [],
  )
  const bought = waiting.flatMap((each): Repeated[] => (each.about === 'purchase' ? [[idOfQuestion(each), 'yes']] : []))
  const day = dayText(closesOn, language)
  return (
    <ConfirmFrame
      language={language}
      styles={styles}
      otherLanguageHref={monthHref(otherThan(language))}
      title={text.title(name)}
      inside
    >
      <p class="mt-1">{month.name}</p>
      <p class="mt-3 text-lg" role="status">
        {questions.length === 0 ? text.nothing : waiting.length === 0 ? text.done : text.waiting(waiting.length)}
      </p>
      {open && again.length > 0 && <All language={language} lead={text.sameLead} name={text.same} answers={again} />}
      {open && again.length === 0 && waiting.length > 0 && (
        <a class={`${WIDE} btn-primary mt-4`} href={questionHref(language, first + 1)}>
          {text.begin}
        </a>
      )}
      <List {...{ language, questions, open }} about="placement" heading={text.placements} />
      <List {...{ language, questions, open }} about="purchase" heading={text.bought} />
      {open && bought.length > 1 && <All language={language} name={text.purchases} answers={bought} />}
      <p class="mt-6">
        <a class={`${WIDE} border border-current`} href={businessHref(language)}>
          {CONFIRM_BUSINESS_TEXTS[language].link}
        </a>
      </p>
      <p class="mt-6 text-sm">{open ? text.until(day) : closed.says(day)}</p>
    </ConfirmFrame>
  )
}

type Repeated = [id: string, answer: Answer]
type AllProps = { language: Language; lead?: string; name: string; answers: readonly Repeated[] }

/** Sends what is seen here and nothing else: what was recorded since is asked by itself. */
function All({ language, lead, name, answers }: AllProps) {
  return (
    <form class="mt-4" method="post" action={monthHref(language)}>
      {lead !== undefined && <p>{lead}</p>}
      <input type="hidden" name="answers" value={answers.map(([id, answer]) => `${id}=${answer}`).join(',')} />
      <button class={`${WIDE} btn-primary mt-3`} type="submit">
        {name}
      </button>
    </form>
  )
}

type ListProps = Pick<Questions, 'questions' | 'open'> & {
  language: Language
  about: Question['about']
  heading: string
}

function List({ language, questions, open, about, heading }: ListProps) {
  const { month: text, answers } = CONFIRM_TEXTS[language]
  const own = questions.flatMap((question, at) => (question.about === about ? [{ question, number: at + 1 }] : []))
  if (own.length === 0) return null
  return (
    <section class="mt-6">
      <h2 class="text-xl">{heading}</h2>
      <ul>
        {own.map(({ question, number }) => {
          const { now, where } = question
          const before = question.about === 'placement' ? question.before : undefined
          return (
            <li key={number} class="flex items-center justify-between gap-4 border-b border-base-300 py-2">
              <span>
                <strong class="block">{where}</strong>
                <span class="block text-sm">{detailText(question, language)}</span>
                <span class="block">
                  {now !== undefined && answers[now]}
                  {now === undefined && (before === undefined ? text.unanswered : text.before(answers[before]))}
                </span>
              </span>
              {open && (
                <a
                  class="btn min-h-11 border border-current"
                  href={questionHref(language, number)}
                  aria-label={`${now === undefined ? text.answer : text.change} ${text.of(where)}`}
                >
                  {now === undefined ? text.answer : text.change}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
