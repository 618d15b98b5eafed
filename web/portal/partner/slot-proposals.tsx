// The proposals for a slot: invitations and requests with what became of them; a request is accepted or declined here.
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import { THREAD_TEXTS } from '../../text/portal/slots-thread.ts'
import { dayText, type Language, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Empty, Part } from '../parts/page.tsx'
import { ProposalAnswer } from '../parts/proposal-answer.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'

export type Proposal = OutputOf<'proposal.ofOutlet'>[number]
type More = { nameOf: (ikm: string) => string; again: () => Promise<void> }

export function Proposals({ proposals, nameOf, again }: More & { proposals: readonly Proposal[] }) {
  const { language } = usePortal()
  const text = SLOTS_TEXTS[language].proposals
  const { samples } = THREAD_TEXTS[language]
  const stateOf = (one: Proposal) =>
    one.sample === undefined ? proposalState(one, language) : `${proposalState(one, language)}; ${samples[one.sample]}`
  return (
    <Part heading={text.title}>
      {proposals.length === 0 ? (
        <Empty says={text.none} />
      ) : (
        <Table
          caption={text.title}
          rows={proposals.toReversed()}
          id={({ proposal }) => proposal}
          columns={[
            { name: text.ikm, of: ({ ikm }) => nameOf(ikm) },
            { name: text.products, of: ({ products }) => numberText(products.length, language), right: true },
            { name: text.by, of: ({ by }) => text.sides[by] },
            { name: text.made, of: ({ madeOn }) => dayText(madeOn, language) },
            { name: text.state, of: stateOf },
            {
              name: THREAD_TEXTS[language].title,
              of: ({ unit, slot, proposal, ikm, messages }) => (
                <a class="inline-flex min-h-11 items-center underline" href={`/mitra/slot/${unit}/${slot}/${proposal}`}>
                  {text.messages(numberText(messages, language))}{' '}
                  <span class="sr-only">{THREAD_TEXTS[language].titleOf(nameOf(ikm))}</span>
                </a>
              ),
            },
            {
              name: text.action,
              of: (one) =>
                one.state === 'open' && one.by === 'ikm' && <Answer one={one} name={nameOf(one.ikm)} again={again} />,
            },
          ]}
        />
      )}
    </Part>
  )
}

/** Until when it waits, or what became of it and why. */
export function proposalState({ state, lapsesOn, reason }: Proposal, language: Language): string {
  const text = SLOTS_TEXTS[language].proposals
  if (state === 'open') return text.openUntil(dayText(lapsesOn, language))
  return reason === undefined ? text.states[state] : `${text.states[state]}: ${reason}`
}

function Answer({ one, name, again }: { one: Proposal; name: string; again: () => Promise<void> }) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const { proposals: text, fields } = SLOTS_TEXTS[language]
  const { proposal, ikm, unit: outlet } = one
  return (
    <ProposalAnswer
      fixed={{ partner, ikm, outlet, proposal }}
      of={text.answerOf(name)}
      {...{ text, fields, again }}
      accept={(input, key) => call('proposal.accept', input, { key })}
      decline={(input, key) => call('proposal.decline', input, { key })}
    />
  )
}
