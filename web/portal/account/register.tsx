// The registration of an IKM, or of somebody who wants to start one, and what became of it.
import { MakeRegistration } from '../../../core/registration/schema.ts'
import { JOINING_TEXTS } from '../../text/portal/joining.ts'
import { Form } from '../form/form.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page } from '../parts/page.tsx'
import { registrationAsks } from '../parts/registration-asks.ts'
import { usePortal } from '../portal.ts'
import { SentList } from './sent.tsx'

export default function Register() {
  const { language, call, say } = usePortal()
  const text = JOINING_TEXTS[language]
  const asked = useAsked('registrations', () => call('registration.mine', { limit: 50 }))
  return (
    <Page heading={text.register.title} lead={text.register.lead}>
      <Form
        id="daftar"
        schema={MakeRegistration}
        asks={registrationAsks(language)}
        words={text.register.fields}
        button={text.register.send}
        send={(input, key) => call('registration.make', input, { key })}
        onSent={() => {
          say(text.register.sent)
          asked.again().catch((error: unknown) => console.error(error))
        }}
      />
      <Loaded asked={asked}>
        {({ items }) => (
          <SentList
            items={items.map(({ registration, name, registeredOn, state, reason }) => ({
              id: registration,
              name,
              on: registeredOn,
              state,
              reason,
            }))}
          />
        )}
      </Loaded>
    </Page>
  )
}
