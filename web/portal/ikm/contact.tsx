// How the IKM is reached: personal data, with who sees it beside each field; and how all of it is erased.
import { ERASURE_TEXTS } from '../../text/portal/erasure.ts'
import { IKM_PROFILE_TEXTS } from '../../text/portal/ikm-profile.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { contactOf, TypedContact, typedContact } from './contact-typed.ts'

type Found = { contact: OutputOf<'ikm.contact'>; today: OutputOf<'health'>['legalDay'] }

export default function ContactPage() {
  const { language, call } = usePortal()
  const { ikm, name } = useHat('ikm')
  const text = IKM_PROFILE_TEXTS[language].contact
  const asked = useAsked(ikm, async (): Promise<Result<Found>> => {
    const [contact, health] = await Promise.all([call('ikm.contact', { ikm }), call('health', {})])
    if (!contact.ok) return contact
    return health.ok ? { ok: true, value: { contact: contact.value, today: health.value.legalDay } } : health
  })
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={asked}>{(found) => <Shown key={found.contact.version} {...found} again={asked.again} />}</Loaded>
      <p class="flex flex-wrap gap-x-6">
        <a class="inline-flex min-h-11 items-center underline" href="/ikm/profil">
          {text.back}
        </a>
        <a class="inline-flex min-h-11 items-center underline" href="/ikm/hapus">
          {ERASURE_TEXTS[language].title}
        </a>
      </p>
    </Page>
  )
}

/** No draft of it is kept: a device may be shared, and this is personal data. */
function Shown({ contact, today, again }: Found & { again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { ikm, version, consentedOn } = contact
  const text = IKM_PROFILE_TEXTS[language].contact
  return (
    <>
      <div>
        {consentedOn !== undefined && <p class="max-w-prose">{text.consented(dayText(consentedOn, language))}</p>}
        <Form
          id={`kontak-${ikm}`}
          schema={TypedContact}
          asks={{
            businessNumber: { as: 'text', type: 'tel', autocomplete: 'tel' },
            consent: { as: 'check' },
            person: { as: 'text', autocomplete: 'name' },
            email: { as: 'text', type: 'email', autocomplete: 'email' },
            privateNumber: { as: 'text', type: 'tel' },
            npwp: { as: 'text' },
            nik: { as: 'text' },
            homeAddress: { as: 'text' },
          }}
          words={text.fields}
          button={text.save}
          fixed={{ ikm, version }}
          initial={typedContact(contact)}
          keepsNothing
          send={(typed, key) => call('ikm.setContact', contactOf(typed, contact, today), { key })}
          onSent={() => {
            say(text.saved)
            again().catch((error: unknown) => console.error(error))
          }}
        />
      </div>
      {version > 0 && (
        <Part heading={text.erase}>
          <p class="max-w-prose">{text.eraseSays}</p>
          <p class="mt-3">
            <Act act={(key) => call('ikm.eraseContact', { ikm }, { key })} onDone={again} done={text.erased}>
              {text.erase}
            </Act>
          </p>
        </Part>
      )}
    </>
  )
}
