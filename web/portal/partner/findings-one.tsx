// One duty's final finding: which revision counts and why there are several, the explanation in words, and its papers.
import type { Account } from '../../../core/engine/account.ts'
import { LANGUAGES, tell } from '../../../core/engine/words/tell.ts'
import { measuresInWords } from '../../text/measures.ts'
import { FINDINGS_TEXTS } from '../../text/portal/findings.ts'
import { RECORD_TEXTS, revisionName } from '../../text/record.ts'
import { dayText, periodText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { StartJob } from '../parts/start-job.tsx'
import { useHat, usePortal } from '../portal.ts'
import { type Names, useLineNames } from './findings-names.ts'
import { Outcome } from './findings-outcome.tsx'
import type { Outlet } from './units.ts'
import { findingWay } from './ways.ts'

type Sealed = OutputOf<'assessment.history'>[number]
type Props = {
  outlet: Outlet | undefined
  rule: string
  period: string
  revision: string | undefined
  names: Names
}

export function OneFinding({ outlet, rule, period, revision, names }: Props) {
  const { language, call } = usePortal()
  const { partner, name } = useHat('partner')
  const text = FINDINGS_TEXTS[language]
  const duty = { partner, ...(outlet === undefined ? {} : { outlet: outlet.unit }), rule, period }
  const asked = useAsked(`${outlet?.unit ?? partner} ${rule} ${period}`, () => call('assessment.history', duty))
  return (
    <Page heading={`${outlet?.name ?? name}: ${names.rule(rule)}`}>
      <Loaded asked={asked}>
        {(sealed) => {
          const shown = sealed.find((each) => String(each.revision) === revision) ?? sealed.at(-1)
          return shown === undefined ? (
            <Empty says={text.noSuch} />
          ) : (
            <Sealings {...{ sealed, shown, outlet, names, duty }} />
          )
        }}
      </Loaded>
      <p>
        <a class="inline-flex min-h-11 items-center underline" href="/mitra/penilaian">
          {text.back}
        </a>
      </p>
    </Page>
  )
}

type Duty = { partner: string; outlet?: string; rule: string; period: string }
type SealingsProps = {
  sealed: readonly Sealed[]
  shown: Sealed
  outlet: Outlet | undefined
  names: Names
  duty: Duty
}

function Sealings({ sealed, shown, outlet, names, duty }: SealingsProps) {
  const { language, call } = usePortal()
  const text = FINDINGS_TEXTS[language]
  const record = RECORD_TEXTS[language]
  const newest = sealed.at(-1)
  const { revision, asOf } = shown
  const asked = useAsked(`${duty.outlet ?? duty.partner} ${duty.rule} ${duty.period} ${revision}`, () =>
    call('assessment.view', { ...duty, asOf }),
  )
  const { partner, outlet: unit, ...about } = duty
  const start = (kind: 'findings' | 'certificate') => (key: string) =>
    call('job.start', { partner, ...(unit === undefined ? {} : { outlet: unit }), kind, about }, { key })
  return (
    <>
      <div>
        <p class="text-lg">{periodText(shown.period, language)}</p>
        <p class="mt-3">
          <Outcome verdict={shown.verdict} />
        </p>
        {newest !== undefined && newest.revision !== revision && (
          <p class="mt-3 max-w-prose border-l-4 border-accent py-1 pl-4">
            {record.superseded(revisionName(newest.revision, language))}
          </p>
        )}
      </div>
      <nav class="screen" aria-label={text.revisions}>
        <ol class="space-y-1">
          {sealed.map((each) => (
            <li key={each.revision}>
              <a
                class="inline-flex min-h-11 items-center underline-offset-4 hover:underline aria-[current=page]:font-semibold aria-[current=page]:underline"
                href={findingWay({ outlet: outlet?.unit }, each.rule, each.period, each.revision)}
                aria-current={each.revision === revision ? 'page' : undefined}
              >
                {`${revisionName(each.revision, language)}, ${record.asOf(dayText(each.asOf, language))}`}
                {each.why.length > 0 && `, ${record.because(each.why.map((cause) => record.causes[cause]).join(', '))}`}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Loaded asked={asked}>
        {([account]) =>
          account === undefined ? (
            <Empty says={record.unboundSays} />
          ) : (
            // The contract's answer is what the engine gave.
            <Told account={account as Account} sealed={shown} {...{ outlet, names }} />
          )
        }
      </Loaded>
      <Part heading={text.papers}>
        <StartJob start={start('findings')} name={text.sheet} />
        {newest?.verdict === 'met' && (
          <div class="mt-4">
            <p class="mb-2 max-w-prose">{text.certificateSays}</p>
            <StartJob start={start('certificate')} name={text.certificate} />
          </div>
        )}
      </Part>
    </>
  )
}

type ToldProps = { account: Account; sealed: Sealed; outlet: Outlet | undefined; names: Names }

function Told({ account, sealed, outlet, names }: ToldProps) {
  const { language } = usePortal()
  const text = FINDINGS_TEXTS[language]
  const named = useLineNames(account, outlet)
  const name = (id: string) => (id === account.unit ? names.unit(id) : id === account.rule ? names.rule(id) : named(id))
  const { explanation: plain, goodFaith, inputs, ...finding } = account
  const explanation = measuresInWords(plain, language)
  const told = tell(finding, explanation, goodFaith, language, name)
  return (
    <>
      <div class="max-w-prose space-y-3">
        <p class="text-lg">{told.verdict}</p>
        <p>{LANGUAGES[language].owed(finding, explanation)}</p>
        <p class="border-l-4 border-accent py-1 pl-4">{told.next}</p>
      </div>
      <Part heading={text.lines}>
        {told.sections.map(({ heading, sentences }) => (
          <section key={heading} class="mt-4 max-w-prose">
            <h3 class="text-xl">{heading}</h3>
            <ul class="list-disc space-y-1 pl-5">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
      </Part>
      {told.goodFaith.length > 0 && (
        <Part heading={text.faith}>
          <ul class="max-w-prose list-disc space-y-1 pl-5">
            {told.goodFaith.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Part>
      )}
      <p class="max-w-prose text-sm break-words">
        {inputs === sealed.inputs ? text.counted(inputs.slice(0, 16)) : text.differs}
      </p>
    </>
  )
}
