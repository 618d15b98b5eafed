// An IKM asks that its personal data be erased: what goes and what stays, the request, and what came of it.
import { ERASURE_TEXTS } from '../../text/portal/erasure.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'

type Erasure = OutputOf<'erasure.ofIkm'>['erasure']

export default function Erase() {
  const { language, call } = usePortal()
  const { ikm, name } = useHat('ikm')
  const text = ERASURE_TEXTS[language]
  const asked = useAsked(ikm, () => call('erasure.ofIkm', { ikm }))
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={asked}>{({ erasure }) => <Shown erasure={erasure} again={asked.again} />}</Loaded>
      <p>
        <a class="inline-flex min-h-11 items-center underline" href="/ikm/kontak">
          {text.back}
        </a>
      </p>
    </Page>
  )
}

function Shown({ erasure, again }: { erasure: Erasure; again: () => Promise<void> }) {
  const { language, call, newKey } = usePortal()
  const { ikm } = useHat('ikm')
  const text = ERASURE_TEXTS[language]
  // A key for each press: the button stays where the keyboard is, and says the opposite next time.
  const waits = erasure?.state === 'asked'
  const over = erasure?.state === 'cleared' || erasure?.state === 'done'
  return (
    <div class="space-y-4">
      <div role="status">
        {erasure !== null && (
          <Empty
            says={text.states[erasure.state](dayText(erasure.askedOn, language), dayText(erasure.dueOn, language))}
          />
        )}
        {erasure?.reason !== undefined && <p class="mt-2 max-w-prose">{text.reason(erasure.reason)}</p>}
      </div>
      {!over && (
        <>
          {[text.goes, text.stays, text.final, text.promise].map((says) => (
            <p key={says} class="max-w-prose">
              {says}
            </p>
          ))}
          <Act
            act={
              waits
                ? () => call('erasure.takeBack', { ikm }, { key: newKey() })
                : () => call('erasure.ask', { ikm }, { key: newKey() })
            }
            onDone={again}
            done={waits ? text.takenBack : text.asked}
          >
            {waits ? text.takeBack : text.button}
          </Act>
        </>
      )}
    </div>
  )
}
