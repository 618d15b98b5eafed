// The claim of a business that is on record: its NIB, a proof that only officers open, and what became of it.
import { useState } from 'preact/hooks'
import { MakeClaim } from '../../../core/claim/schema.ts'
import { JOINING_TEXTS } from '../../text/portal/joining.ts'
import { Form } from '../form/form.tsx'
import { FileField } from '../parts/file-field.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import { SentList } from './sent.tsx'

const MOST_BYTES = 4 * 1024 * 1024

export default function Claim() {
  const { language, call, say } = usePortal()
  const text = JOINING_TEXTS[language]
  const [proof, setProof] = useState<string>()
  const asked = useAsked('claims', () => call('claim.mine', { limit: 50 }))
  return (
    <Page heading={text.claim.title} lead={text.claim.lead}>
      <div>
        <FileField
          label={text.claim.proof}
          hint={text.claim.proofHint}
          accept="application/pdf,image/jpeg,image/png,image/webp"
          most={MOST_BYTES}
          done={text.claim.proofKept}
          send={(file) => call('upload.account', {}, { file })}
          onSent={({ media }) => setProof(media)}
        />
        <Form
          id="klaim"
          schema={MakeClaim}
          asks={{ nib: { as: 'text', type: 'tel' }, business: { as: 'text', autocomplete: 'organization' } }}
          words={text.claim.fields}
          button={text.claim.send}
          fixed={proof === undefined ? {} : { proof }}
          send={(input, key) => call('claim.make', input, { key })}
          onSent={() => {
            say(text.claim.sent)
            setProof(undefined)
            asked.again().catch((error: unknown) => console.error(error))
          }}
        />
      </div>
      <Loaded asked={asked}>
        {({ items }) => (
          <SentList
            items={items.map(({ claim, business, claimedOn, state, reason }) => ({
              id: claim,
              name: business,
              on: claimedOn,
              state,
              reason,
            }))}
          />
        )}
      </Loaded>
    </Page>
  )
}
