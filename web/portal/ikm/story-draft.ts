// A first draft of the story from three short answers, on the device and without a network; its maker goes on from there. Pure.

/** As long as one answer may be; three of them and the name of the business fit into a story. */
export const MOST_ANSWER = 200

export type StoryAnswers = { who: string; since: string; how: string }

/** Indonesian, as every story is. Empty answers are left out; without any there is no draft. */
export function storyDraft(business: string, answers: StoryAnswers): string {
  const who = plain(answers.who).replace(/^oleh\s+/i, '')
  const since = plain(answers.since).replace(/^(sejak|dari)\s+/i, '')
  const how = plain(answers.how)
  return [opening(plain(business), who, since), how]
    .filter((each) => each !== '')
    .map(asSentence)
    .join(' ')
}

/** What stood in the story stays above the draft. */
export function withDraft(story: string, draft: string): string {
  const before = story.trim()
  return before === '' ? draft : `${before}\n\n${draft}`
}

function opening(business: string, who: string, since: string): string {
  if (who === '') return since === '' ? '' : `${business} berjalan sejak ${since}`
  return since === '' ? `${business} dikerjakan oleh ${who}` : `${business} dikerjakan oleh ${who} sejak ${since}`
}

/** One line, without the marks at its end: the sentence brings its own. */
function plain(typed: string): string {
  const line = typed.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return [...line]
    .slice(0, MOST_ANSWER)
    .join('')
    .replace(/[\s.,;:!]+$/u, '')
}

function asSentence(text: string): string {
  const [first = '', ...rest] = [...text]
  return `${first.toLocaleUpperCase('id')}${rest.join('')}${text.endsWith('?') ? '' : '.'}`
}
