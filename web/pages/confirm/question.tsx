// One question of the month: what the outlet says, three buttons, and why where it is not so.

import { MOST_REASON, type Question } from '../../../core/confirmlink/schema.ts'
import { monthHref, photoHref, questionHref } from '../../../core/contract/confirm-pages.ts'
import { TextArea } from '../../parts/form-field.tsx'
import { CONFIRM_TEXTS } from '../../text/confirm.ts'
import { type Language, otherThan } from '../../text/text.ts'
import { ConfirmFrame, WIDE } from './frame.tsx'
import { idOfQuestion, questionText } from './words.ts'

/** `number` of `of`, from 1; `month`: in words; `photo`: that goes with the answer. */
type QuestionProps = {
  language: Language
  styles: string
  question: Question
  number: number
  of: number
  month: string
  photo?: string | undefined
}

const FORM = 'jawab'
const LOOKS = { yes: 'btn-primary', no: 'border border-current', unknown: 'border border-current' } as const

export function ConfirmQuestion({ language, styles, question, number, of, month, photo }: QuestionProps) {
  const { question: text, answers } = CONFIRM_TEXTS[language]
  return (
    <ConfirmFrame
      language={language}
      styles={styles}
      otherLanguageHref={questionHref(otherThan(language), number, photo)}
      title={text.number(number, of)}
      inside
    >
      <p class="mt-3 text-xl">{questionText(question, month, language)}</p>
      {question.now !== undefined && <p class="mt-2">{text.now(answers[question.now])}</p>}
      {photo !== undefined && (
        <p class="mt-3 font-semibold" role="status">
          {text.photoKept}
        </p>
      )}
      <form id={FORM} class="mt-5" method="post" action={questionHref(language, number)}>
        <input type="hidden" name="id" value={idOfQuestion(question)} />
        {photo !== undefined && <input type="hidden" name="photo" value={photo} />}
        {(['yes', 'no', 'unknown'] as const).map((answer) => (
          <button key={answer} class={`${WIDE} ${LOOKS[answer]} mt-3`} type="submit" name="answer" value={answer}>
            {answers[answer]}
          </button>
        ))}
        <TextArea form={FORM} name="reason" label={text.why} optional={text.optional} lines={2} most={MOST_REASON} />
      </form>
      {question.about === 'placement' && photo === undefined && (
        <p class="mt-4">
          <a class={`${WIDE} border border-current`} href={photoHref(language, number)}>
            {text.addPhoto}
          </a>
        </p>
      )}
      <p class="mt-4">
        <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={monthHref(language)}>
          {text.list}
        </a>
      </p>
    </ConfirmFrame>
  )
}
