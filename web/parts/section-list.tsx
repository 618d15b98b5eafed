// Sentences as a list, each with the sign of how its row counted; what is long is folded.
import type { Counted } from '../../core/engine/explain.ts'
import { type Language, TEXTS } from '../text/text.ts'

/** More sentences than this are folded behind the first ones. */
const SHOWN = 6

const SIGNS: Record<Counted, { look: string; sign: string }> = {
  confirmed: { look: 'bg-success text-success-content', sign: 'm3 8.5 3.5 3.5L13 4.5' },
  possible: { look: 'bg-warning text-warning-content', sign: 'M5 5.5a3 3 0 1 1 4.5 2.6C8.5 8.7 8 9 8 10.5M8 13v.5' },
  no: { look: 'bg-base-100 text-base-content outline outline-current', sign: 'M4 8h8' },
}

type SectionProps = { sentences: readonly string[]; counted?: readonly (Counted | undefined)[]; language: Language }

export function SectionList({ sentences, counted = [], language }: SectionProps) {
  const items = sentences.map((sentence, at) => ({ at, sentence, counted: counted[at] }))
  const more = items.length - SHOWN
  if (more <= 1) return <Items items={items} language={language} />
  return (
    <>
      <Items items={items.slice(0, SHOWN)} language={language} />
      <details class="fold">
        <summary>{TEXTS[language].finding.moreRows(more)}</summary>
        <Items items={items.slice(SHOWN)} language={language} />
      </details>
    </>
  )
}

type Item = { at: number; sentence: string; counted: Counted | undefined }

function Items({ items, language }: { items: readonly Item[]; language: Language }) {
  return (
    <ul class="max-w-prose">
      {items.map(({ at, sentence, counted }) => (
        <li key={at} class="flex gap-3 border-b border-base-300 py-2">
          {counted !== undefined && <Sign counted={counted} language={language} />}
          <span class="min-w-0 flex-1">{sentence}</span>
        </li>
      ))}
    </ul>
  )
}

function Sign({ counted, language }: { counted: Counted; language: Language }) {
  const { look, sign } = SIGNS[counted]
  return (
    <svg
      role="img"
      aria-label={TEXTS[language].finding.marks[counted]}
      class={`mt-1 size-4 shrink-0 fill-none ${look}`}
      viewBox="0 0 16 16"
    >
      <path d={sign} class="stroke-current" stroke-width="2" />
    </svg>
  )
}
