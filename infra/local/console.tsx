// The local console: the clock, the schedules and what they did, the outbox, the told stories, and every unit's finding.

import type { RunReport } from '../../core/check/schema.ts'
import { sectors } from '../../core/region/sectors.ts'
import { kecamatans } from '../../core/region/villages.ts'
import { Entry } from '../../web/parts/entry.tsx'
import { FRONT, Layout } from '../../web/parts/layout.tsx'
import { nameIn } from '../../web/text/names.ts'
import { dayText, type Language, otherThan, TEXTS } from '../../web/text/text.ts'
import { CONSOLE, consoleHref, listHref } from './addresses.ts'
import { ChecksEntry } from './check-pages.tsx'
import { ConfirmLinks, type DemoLink } from './confirm-links.tsx'
import { Button, DayField, Top } from './console-parts.tsx'
import { CONSOLE_TEXTS } from './console-text.ts'
import type { Person } from './people.ts'
import type { Run, Schedule } from './schedules.ts'

export type ConsoleProps = {
  language: Language
  styles: string
  today: string
  shifted: boolean
  schedules: readonly Schedule[]
  runs: readonly Run[]
  /** The newest runs of the nightly check. */
  checks: readonly RunReport[]
  notices: readonly { notice: string; to: string; kind: string; writtenOn: string }[]
  mailbox: string
  stories: readonly { href: string; title: string; about: string }[]
  people: readonly Pick<Person, 'email' | 'title'>[]
  links: readonly DemoLink[]
  table: { name: string; endpoint: string }
  /** What the last act did, or why it was refused. */
  note: string | undefined
}

export function Console(props: ConsoleProps) {
  const { language, styles, note, table } = props
  const text = CONSOLE_TEXTS[language]
  return (
    <Layout
      language={language}
      title={`${text.title} · ${TEXTS[language].site}`}
      description={text.about}
      styles={styles}
      otherLanguageHref={consoleHref(otherThan(language))}
      top={<Top title={text.title} says={text.about} back={FRONT[language]} backText={text.front} />}
    >
      <div class="wrap">
        {note !== undefined && (
          <p role="status" class="mt-6 border-l-4 border-primary bg-base-200 p-4">
            {note}
          </p>
        )}
        <Stories {...props} />
        <People {...props} />
        <ConfirmLinks language={language} links={props.links} />
        <Clock {...props} />
        <Schedules {...props} />
        <ChecksEntry language={language} checks={props.checks} />
        <Outbox {...props} />
        <Lists language={language} />
        <p class="py-6 text-sm">{text.table(table.name, table.endpoint)}</p>
      </div>
    </Layout>
  )
}

function Stories({ language, stories }: ConsoleProps) {
  const text = CONSOLE_TEXTS[language]
  return (
    <Entry id="cerita" heading={text.stories}>
      {stories.length === 0 && <p>{text.storiesNone}</p>}
      <ul>
        {stories.map(({ href, title, about }) => (
          <li key={href} class="border-b border-base-300 py-3">
            <a class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4" href={href}>
              {title}
            </a>
            <span class="block text-sm">{about}</span>
          </li>
        ))}
      </ul>
    </Entry>
  )
}

function People({ language, people }: ConsoleProps) {
  const text = CONSOLE_TEXTS[language]
  return (
    <Entry id="masuk" heading={text.people}>
      <ul>
        {people.map(({ email, title }) => (
          <li key={email} class="border-b border-base-300 py-3">
            <form method="post" action={`${CONSOLE}/sign-in`} class="flex flex-wrap items-center gap-3">
              <input type="hidden" name="email" value={email} />
              <Button label={text.signInAs(title[language])} /> <span class="break-all">{email}</span>
            </form>
          </li>
        ))}
      </ul>
    </Entry>
  )
}

function Clock({ language, today, shifted }: ConsoleProps) {
  const text = CONSOLE_TEXTS[language]
  return (
    <Entry id="jam" heading={text.clock}>
      <p class="text-lg">
        {text.day(dayText(today, language))} ({shifted ? text.shifted : text.calendar})
      </p>
      <form method="post" action={`${CONSOLE}/clock`} class="mt-4 flex flex-wrap items-end gap-3">
        <input type="hidden" name="language" value={language} />
        <DayField name="to" label={text.shiftTo} value={today} />
        <Button label={text.shift} />
      </form>
      <form method="post" action={`${CONSOLE}/clock`} class="mt-3">
        <input type="hidden" name="language" value={language} />
        <Button label={text.unshift} />
      </form>
    </Entry>
  )
}

function Schedules({ language, schedules, runs, today }: ConsoleProps) {
  const text = CONSOLE_TEXTS[language]
  return (
    <Entry id="jadwal" heading={text.schedules}>
      {schedules.map(({ name, about, at, monday }) => (
        <form key={name} method="post" action={`${CONSOLE}/run`} class="mb-6">
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="schedule" value={name} />
          <p>
            <strong>{name}</strong>, {monday === true ? text.weekly(at) : text.at(at)}: {about[language]}
          </p>
          <div class="mt-2 flex flex-wrap items-end gap-3">
            <DayField name="asOf" label={text.asOf} value={today} />
            <Button label={text.runNow} />
          </div>
        </form>
      ))}
      <h3 class="text-xl">{text.runs}</h3>
      {runs.length === 0 && <p class="mt-2">{text.runsNone}</p>}
      <ul class="mt-2">
        {runs.map((run) => (
          <li key={`${run.startedAt} ${run.schedule}`} class="border-b border-base-300 py-2">
            {text.ran(run.schedule, dayText(run.asOf, language), run.milliseconds)}:{' '}
            {run.failed && <strong>{text.failed}: </strong>}
            {run.outcome[language]}
          </li>
        ))}
      </ul>
    </Entry>
  )
}

function Outbox({ language, notices, mailbox }: ConsoleProps) {
  const text = CONSOLE_TEXTS[language]
  return (
    <Entry id="keluar" heading={text.outbox}>
      <p>
        <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={mailbox}>
          {text.mailbox}
        </a>
      </p>
      {notices.length === 0 && <p>{text.outboxNone}</p>}
      <ul>
        {notices.map(({ notice, to, kind, writtenOn }) => (
          <li key={notice} class="border-b border-base-300 py-2 text-sm">
            {dayText(writtenOn, language)}: {kind}, {to}, {text.waiting}
          </li>
        ))}
      </ul>
    </Entry>
  )
}

function Lists({ language }: { language: Language }) {
  const text = CONSOLE_TEXTS[language]
  const parts = [
    { heading: text.byKecamatan, entries: kecamatans().map(({ code, name }) => ({ of: code, name })) },
    {
      heading: text.bySector,
      entries: sectors().map((sector) => ({ of: sector.id, name: nameIn(sector, language) })),
    },
  ]
  return (
    <Entry id="daftar" heading={text.lists}>
      {parts.map(({ heading, entries }) => (
        <section key={heading} aria-label={heading}>
          <h3 class="mt-4 text-xl">{heading}</h3>
          <ul class="flex flex-wrap gap-x-5">
            {entries.map(({ of, name }) => (
              <li key={of}>
                <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={listHref(language, of)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Entry>
  )
}
