// One claim: who makes it, its proof, what is on record under its NIB; approved, or rejected with a reason.
import { OFFICER_TEXTS } from '../../text/portal/officer.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { Facts } from './facts.tsx'
import { Reject } from './reject.tsx'

export default function Claim({ parts: [claim = ''] }: ScreenProps) {
  const { call } = usePortal()
  const asked = useAsked(claim, () => call('claim.file', { claim }))
  return <Loaded asked={asked}>{(file) => <One file={file} />}</Loaded>
}

function One({ file: { claim: asked, name, email, partner } }: { file: OutputOf<'claim.file'> }) {
  const { language, call, go } = usePortal()
  const { claim: text, queues } = OFFICER_TEXTS[language]
  const { claim, business, nib, proof, account, claimedOn } = asked
  const decided = () => go('/dinas')
  return (
    <Page heading={business}>
      <Facts
        facts={[
          [queues.nib, nib],
          [queues.on, dayText(claimedOn, language)],
          [text.who, [name, email].filter((each) => each !== null).join(', ')],
        ]}
      />
      {proof === undefined ? (
        <Empty says={text.noProof} />
      ) : (
        <Act
          act={() => call('link.officer', { owner: account, media: proof })}
          onDone={({ url }) => void window.open(url, '_blank', 'noopener')}
          done={text.opened}
        >
          {text.proof}
        </Act>
      )}
      <Part heading={text.record}>
        {partner === null ? (
          <Empty says={text.noRecord} />
        ) : (
          <p>
            {partner.name}. {text.owners(partner.owners)}{' '}
            {partner.closedOn !== null && text.closed(dayText(partner.closedOn, language))}
          </p>
        )}
      </Part>
      {partner !== null && (
        <Act
          act={(key) => call('claim.approve', { claim }, { key })}
          onDone={decided}
          done={text.approved}
          look="btn btn-primary"
        >
          {text.approve}
        </Act>
      )}
      <Reject id={claim} send={(reason, key) => call('claim.reject', { claim, reason }, { key })} onDone={decided} />
      <p>
        <a class="inline-flex min-h-11 items-center underline" href="/dinas">
          {queues.back}
        </a>
      </p>
    </Page>
  )
}
