// An IKM's own record: what the public reads of it, its licence and size, and the terms that it accepts.
import { useState } from 'preact/hooks'
import type { Ikm } from '../../../core/ikm/schema.ts'
import { IKM_TEXTS } from '../../text/portal/ikm.ts'
import { IKM_PROFILE_TEXTS } from '../../text/portal/ikm-profile.ts'
import { SLOTS_TEXTS } from '../../text/portal/slots.ts'
import type { Language } from '../../text/text.ts'
import type { Typed } from '../form/draft.ts'
import type { Asks } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import { categoryChoices, villageChoices } from '../parts/choices.ts'
import { OwnDossier } from '../parts/dossiers.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { Papers } from './papers.tsx'
import { editOf, TypedProfile, typedProfile } from './profile-typed.ts'
import { Size } from './size.tsx'
import { StoryHelp } from './story-help.tsx'

const SIZE = ['workers', 'investmentIdr', 'salesIdr'] as const

export default function Profile() {
  const { language, call, refresh } = usePortal()
  const { ikm, name } = useHat('ikm')
  const text = IKM_TEXTS[language].profile
  const asked = useAsked(ikm, () => call('ikm.record', { ikm }))
  const again = () => asked.again().then(refresh)
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={asked}>
        {(record) => (
          <>
            <p class="flex flex-wrap gap-x-6">
              <a class="inline-flex min-h-11 items-center underline" href={`/ikm/${ikm}/`}>
                {text.page}
              </a>
              <a class="inline-flex min-h-11 items-center underline" href="/ikm/kontak">
                {IKM_PROFILE_TEXTS[language].contact.title}
              </a>
            </p>
            <StoryHelp form={`profil-${ikm}`} business={record.name} />
            <Record key={record.version} record={record} again={again} />
            <Papers
              key={`papers ${record.version}`}
              id={`surat-${ikm}`}
              papers={record.certificates}
              save={(certificates, key) => call('ikm.edit', { ikm, version: record.version, certificates }, { key })}
              again={again}
            />
            <OwnDossier />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Record({ record, again }: { record: Ikm; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { ikm, version } = record
  const text = IKM_TEXTS[language].profile
  const initial = typedProfile(record)
  const [size, setSize] = useState<Typed>(initial)
  return (
    <div
      onInput={({ currentTarget }) => {
        const form = currentTarget.querySelector('form')
        if (form === null) return
        const data = new FormData(form)
        setSize(Object.fromEntries(SIZE.map((name) => [name, String(data.get(name) ?? '')])))
      }}
    >
      <Form
        id={`profil-${ikm}`}
        schema={TypedProfile}
        asks={asksIn(language)}
        words={{ ...text.fields, ...IKM_PROFILE_TEXTS[language].fields }}
        button={text.save}
        fixed={{ ikm, version }}
        initial={initial}
        send={(typed, key) => call('ikm.edit', editOf(typed), { key })}
        onSent={() => {
          say(text.saved)
          again().catch((error: unknown) => console.error(error))
        }}
      />
      <Size typed={size} />
    </div>
  )
}

function asksIn(language: Language): Asks {
  const { supplies } = SLOTS_TEXTS[language]
  const choices = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, name]) => ({ value, name }))
  return {
    name: { as: 'text', needed: true },
    village: { as: 'choice', choices: villageChoices(), needed: true },
    category: { as: 'choice', choices: categoryChoices(language), needed: true },
    story: { as: 'lines', lines: 6 },
    nib: { as: 'text' },
    workers: { as: 'number' },
    investmentIdr: { as: 'number' },
    salesIdr: { as: 'number' },
    supplies: { as: 'several', choices: choices(supplies) },
    marginMostPercent: { as: 'number', decimals: 2 },
    rentMostIdr: { as: 'number' },
    paymentDaysMost: { as: 'number' },
    returns: { as: 'choice', choices: choices(IKM_PROFILE_TEXTS[language].returns) },
  }
}
