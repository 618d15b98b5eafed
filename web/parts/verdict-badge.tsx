// A verdict as a badge: word, colour and sign. The three reds look different, for each asks for something else.
import type { Verdict } from '../../core/engine/finding.ts'
import { type Language, TEXTS } from '../text/text.ts'

const LOOKS: Record<Verdict, { badge: string; sign: string }> = {
  met: { badge: 'badge-success', sign: 'm3 8.5 3.5 3.5L13 4.5' },
  running: { badge: 'badge-info', sign: 'M8 3v5l3.5 2' },
  unconfirmed: { badge: 'badge-warning', sign: 'M5 5.5a3 3 0 1 1 4.5 2.6C8.5 8.7 8 9 8 10.5M8 13v.5' },
  short: { badge: 'badge-error', sign: 'M8 3v10M4 9l4 4 4-4' },
  'not-reported': { badge: 'badge-neutral', sign: 'M4 2.5h8v11H4zM6.5 8h3' },
  exempt: { badge: 'badge-outline bg-base-100', sign: 'M3 8h10' },
}

export function VerdictBadge({ verdict, language, large }: { verdict: Verdict; language: Language; large?: boolean }) {
  const { badge, sign } = LOOKS[verdict]
  return (
    <span
      class={`badge ${badge} sign h-auto gap-2 whitespace-normal ${large ? 'px-4 py-3 text-xl sm:text-2xl' : 'py-1.5'}`}
    >
      <svg
        aria-hidden="true"
        class="size-[1em] shrink-0 fill-none stroke-current"
        viewBox="0 0 16 16"
        stroke-width="2.5"
      >
        <path d={sign} />
      </svg>
      {TEXTS[language].verdicts[verdict]}
    </span>
  )
}

/** Whether a word is the name of a verdict. */
export function isVerdict(word: string): word is Verdict {
  return Object.hasOwn(LOOKS, word)
}
