// Invitations that wait for the IKM, money terms first, each accepted or declined with a reason; and its own requests.
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { THREAD_TEXTS } from '../../text/portal/slots-thread.ts'
import { dayText, numberText } from '../../text/text.ts'
import { termsText } from '../partner/slot-words.ts'
import { Empty, Part } from '../parts/page.tsx'
import { ProposalAnswer } from '../parts/proposal-answer.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Home, NamesOf } from './home-types.ts'

type One = Home['waiting'][number]
type Props = { home: Home; namesOf: NamesOf; again: () => Promise<void> }

export function Waiting({ home, namesOf, again }: Props) {
  const { language } = usePortal()
  const text = IKM_HOME_TEXTS[language].waiting
  const invitations = home.waiting.filter(({ by }) => by === 'partner')
  const own = home.waiting.filter(({ by }) => by === 'ikm')
  return (
    <Part heading={text.title}>
      {invitations.length === 0 && <Empty says={text.none} />}
      <ul class="space-y-6">
        {invitations.map((one) => (
          <li key={one.proposal} class="max-w-prose border-l-4 border-primary pl-4">
            <About one={one} namesOf={namesOf} />
            <p>{text.until(dayText(one.lapsesOn, language))}</p>
            <Answer one={one} today={home.today} again={again} />
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <details class="fold mt-4">
          <summary>{text.own}</summary>
          <ul class="mt-2 space-y-4">
            {own.map((one) => (
              <li key={one.proposal} class="max-w-prose border-l-4 border-base-300 pl-4">
                <About one={one} namesOf={namesOf} />
                <p>{text.ownUntil(dayText(one.lapsesOn, language))}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}

function About({ one, namesOf }: { one: One; namesOf: NamesOf }) {
  const { language } = usePortal()
  const { waiting: text, thread } = IKM_HOME_TEXTS[language]
  const names = namesOf(one.products)
  return (
    <>
      <p class="text-lg font-semibold">{termsText(one, language)}</p>
      <p>{text.of(one.slotName, one.outletName)}</p>
      {names !== '' && <p>{text.products(names)}</p>}
      <p>
        <a class="inline-flex min-h-11 items-center underline" href={`/ikm/pengajuan/${one.proposal}`}>
          {thread.link(numberText(one.messages, language))}
          {one.sample !== undefined && `: ${THREAD_TEXTS[language].samples[one.sample]}`}{' '}
          <span class="sr-only">{text.of(one.slotName, one.outletName)}</span>
        </a>
      </p>
    </>
  )
}

function Answer({ one, today, again }: { one: One; today: string; again: () => Promise<void> }) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const { waiting: text, fields } = IKM_HOME_TEXTS[language]
  const { proposal, partner, outlet } = one
  return (
    <ProposalAnswer
      fixed={{ partner, ikm, outlet, proposal }}
      of={text.of(one.slotName, one.outletName)}
      {...{ text, fields, again }}
      initial={{ from: today }}
      accept={(input, key) => call('ikm.proposal.accept', input, { key })}
      decline={(input, key) => call('ikm.proposal.decline', input, { key })}
    />
  )
}
