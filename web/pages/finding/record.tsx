// What the record holds of a duty: its sealed findings in order, and whether the one that is shown can be made again.
import type { Cause, Outcome } from '../../../core/assessment/schema.ts'
import { Entry } from '../../parts/entry.tsx'
import { VerdictBadge } from '../../parts/verdict-badge.tsx'
import { type Alarm, RECORD_TEXTS, revisionName } from '../../text/record.ts'
import { dayText, type Language } from '../../text/text.ts'

export type Sealed = { revision: number; href: string; asOf: string; verdict: Outcome; why: readonly Cause[] }

export type RecordProps = {
  /** The sealed findings, the first first. */
  sealed: readonly Sealed[]
  /** The revision that the page shows; nothing where it shows what is computed now. */
  shown?: number
  /** Where the page is that is computed now. */
  liveHref: string
  /** What differs from the record when the shown finding is made again; empty where nothing does. */
  alarms?: readonly Alarm[]
  /** Whether it was asked to be made again. */
  again?: boolean
}

export function RecordEntry({
  sealed,
  shown,
  liveHref,
  alarms,
  again,
  language,
}: RecordProps & { language: Language }) {
  const text = RECORD_TEXTS[language]
  return (
    <Entry id="catatan" heading={text.heading} lead={text.lead}>
      {sealed.length === 0 && <p class="max-w-prose">{text.none}</p>}
      <ol>
        {sealed.map((each) => (
          <li key={each.revision} class="whole border-b border-base-300 py-3">
            <Line {...each} current={each.revision === shown} language={language} />
          </li>
        ))}
      </ol>
      {shown !== undefined && (
        <p class="screen mt-2">
          <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={liveHref}>
            {text.live}
          </a>
        </p>
      )}
      {alarms !== undefined && (
        <form method="get" action="#catatan" class="screen mt-2">
          <button class="btn btn-accent min-h-11" type="submit" name="again" value="1">
            {text.again}
          </button>
        </form>
      )}
      {again === true && alarms?.length === 0 && (
        <p role="status" class="mt-4 max-w-prose border-l-4 border-success bg-base-200 p-4 font-semibold">
          {text.same}
        </p>
      )}
    </Entry>
  )
}

function Line({ revision, href, asOf, verdict, why, current, language }: Sealed & LineProps) {
  const text = RECORD_TEXTS[language]
  const name = revisionName(revision, language)
  const causes = new Intl.ListFormat(language, { type: 'conjunction' }).format(why.map((cause) => text.causes[cause]))
  return (
    <>
      <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
        {current ? (
          <strong aria-current="page">{name}</strong>
        ) : (
          <a class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4" href={href}>
            {name}
          </a>
        )}
        {verdict === 'none' ? text.unbound : <VerdictBadge verdict={verdict} language={language} />}
        {current && <span class="text-sm">({text.shown})</span>}
      </p>
      <p class="mt-1 text-sm">
        {text.asOf(dayText(asOf, language))}
        {why.length > 0 && `, ${text.because(causes)}`}
      </p>
    </>
  )
}

type LineProps = { current: boolean; language: Language }

/** What must be seen before anything else of a sealed finding: that it cannot be trusted, or that another replaced it. */
export function RecordNotes({ sealed, shown, alarms = [], language }: RecordProps & { language: Language }) {
  const text = RECORD_TEXTS[language]
  const newest = sealed.at(-1)
  return (
    <>
      {alarms.length > 0 && (
        <div role="alert" class="whole mt-6 border-l-4 border-error bg-base-200 p-4">
          <p class="max-w-prose font-semibold">{text.alarm}</p>
          <ul class="mt-2 list-disc pl-5">
            {alarms.map((alarm) => (
              <li key={alarm}>{text.alarms[alarm]}</li>
            ))}
          </ul>
        </div>
      )}
      {shown !== undefined && newest !== undefined && newest.revision !== shown && (
        <p class="mt-6 max-w-prose border-l-4 border-warning bg-base-200 p-4">
          {text.superseded(revisionName(newest.revision, language))}
        </p>
      )}
    </>
  )
}
