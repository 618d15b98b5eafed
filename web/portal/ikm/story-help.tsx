// Help with the story: three questions whose answers become a draft in the form's own field, where it can be changed.
import { useState } from 'preact/hooks'
import { fieldId, Input } from '../../parts/form-field.tsx'
import { STORY_HELP_TEXTS } from '../../text/portal/story-help.ts'
import { usePortal } from '../portal.ts'
import { MOST_ANSWER, storyDraft, withDraft } from './story-draft.ts'

const QUESTIONS = ['who', 'since', 'how'] as const
const OWN = 'bantuan-cerita'

/** `form`: the id of the form whose field of the story is filled. */
export function StoryHelp({ form, business }: { form: string; business: string }) {
  const { language, say } = usePortal()
  const text = STORY_HELP_TEXTS[language]
  const [answers, setAnswers] = useState({ who: '', since: '', how: '' })
  const [wrong, setWrong] = useState<string>()

  const compose = () => {
    const story = document.getElementById(fieldId(form, 'story'))
    if (!(story instanceof HTMLTextAreaElement)) return
    const draft = storyDraft(business, answers)
    const next = withDraft(story.value, draft)
    const why = draft === '' ? text.empty : next.length > story.maxLength ? text.full : undefined
    setWrong(why)
    if (why !== undefined) return document.getElementById(fieldId(OWN, 'who'))?.focus()
    story.value = next
    // The form keeps what is typed by hearing of it.
    story.dispatchEvent(new Event('input', { bubbles: true }))
    story.focus()
    say(text.done)
  }
  return (
    <details class="fold max-w-prose">
      <summary>{text.title}</summary>
      <p class="mt-2">{text.says}</p>
      <div
        onInput={({ target }) => {
          if (target instanceof HTMLInputElement) setAnswers({ ...answers, [target.name]: target.value })
        }}
      >
        {QUESTIONS.map((name) => (
          <Input
            key={name}
            form={OWN}
            name={name}
            {...text.questions[name]}
            error={name === 'who' ? wrong : undefined}
            autocomplete="off"
            most={MOST_ANSWER}
            value={answers[name]}
          />
        ))}
      </div>
      <p class="mt-4">
        <button type="button" class="btn border border-current min-h-11" onClick={compose}>
          {text.button}
        </button>
      </p>
    </details>
  )
}
