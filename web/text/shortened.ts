// Titles and descriptions as search engines and chats show them: whole where they fit, cut at the end of a word where not.
import { TEXTS } from './text.ts'

/** About as much as a list of results shows of a title. */
const MOST_OF_TITLE = 60
const MOST_BEHIND_NAME = 32
export const MOST_OF_DESCRIPTION = 160

/** `text` in at most `most` characters, with an ellipsis where something was left out. */
export function shortened(text: string, most: number): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const head = letters.slice(0, most).join('')
  const end = head.lastIndexOf(' ')
  // A word that is nearly as long as all that fits is broken.
  const kept = end > most / 2 ? head.slice(0, end) : letters.slice(0, most - 1).join('')
  return `${kept.replace(/[\s,.;:(–-]+$/u, '')}…`
}

/** The name, what tells more of it, and the site; where that is too long the site goes first, then the end of the name. */
export function titleOf(name: string, more?: string): string {
  const tail = more === undefined ? '' : `, ${shortened(more, MOST_BEHIND_NAME)}`
  const whole = `${name}${tail}`
  const signed = `${whole} · ${TEXTS.id.site}`
  if ([...signed].length <= MOST_OF_TITLE) return signed
  return [...whole].length <= MOST_OF_TITLE ? whole : `${shortened(name, MOST_OF_TITLE - [...tail].length)}${tail}`
}
