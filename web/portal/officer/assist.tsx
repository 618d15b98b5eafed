// A registration that is entered for a person without an e-mail address; who helped is on record.
import { AssistRegistration } from '../../../core/registration/schema.ts'
import { JOINING_TEXTS } from '../../text/portal/joining.ts'
import { OFFICER_TEXTS } from '../../text/portal/officer.ts'
import { Form } from '../form/form.tsx'
import { villageChoices } from '../parts/choices.ts'
import { Part } from '../parts/page.tsx'
import { registrationAsks } from '../parts/registration-asks.ts'
import { usePortal } from '../portal.ts'

/** `villages`: a coach's own; of the whole regency where none are named. */
export function Assist({ villages }: { villages: readonly string[] | undefined }) {
  const { language, call, say } = usePortal()
  const text = OFFICER_TEXTS[language].registration
  const { fields } = JOINING_TEXTS[language].register
  const choices = villageChoices().filter(({ value }) => villages === undefined || villages.includes(value))
  const asks = { ...registrationAsks(language), village: { as: 'choice' as const, choices } }
  return (
    <Part heading={text.assist}>
      <p class="max-w-prose">{text.assistSays}</p>
      <Form
        id="bantu-daftar"
        schema={AssistRegistration}
        asks={asks}
        words={fields}
        button={text.send}
        send={(input, key) => call('registration.assist', input, { key })}
        onSent={() => say(text.assisted)}
      />
    </Part>
  )
}
