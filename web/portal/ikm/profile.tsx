// An IKM's own record: what the public reads of it, and its size.
import { EditIkm } from '../../../core/ikm/schema.ts'
import { IKM_TEXTS } from '../../text/portal/ikm.ts'
import { Form } from '../form/form.tsx'
import { categoryChoices, villageChoices } from '../parts/choices.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'

export default function Profile() {
  const { language, call, say, refresh } = usePortal()
  const { ikm, name } = useHat('ikm')
  const text = IKM_TEXTS[language].profile
  const asked = useAsked(ikm, () => call('ikm.record', { ikm }))
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={asked}>
        {(record) => (
          <>
            <p>
              <a class="inline-flex min-h-11 items-center underline" href={`/ikm/${ikm}/`}>
                {text.page}
              </a>
            </p>
            <Form
              key={record.version}
              id={`profil-${ikm}`}
              schema={EditIkm}
              asks={{
                name: { as: 'text', needed: true },
                village: { as: 'choice', choices: villageChoices(), needed: true },
                category: { as: 'choice', choices: categoryChoices(language), needed: true },
                story: { as: 'lines', lines: 6 },
                workers: { as: 'number' },
                investmentIdr: { as: 'number' },
                salesIdr: { as: 'number' },
              }}
              words={text.fields}
              button={text.save}
              fixed={{ ikm, version: record.version }}
              initial={{
                name: record.name,
                village: record.village,
                category: record.category,
                story: record.story ?? '',
                workers: String(record.workers ?? ''),
                investmentIdr: String(record.investmentIdr ?? ''),
                salesIdr: String(record.salesIdr ?? ''),
              }}
              send={(input, key) => call('ikm.edit', input, { key })}
              onSent={() => {
                say(text.saved)
                asked
                  .again()
                  .then(refresh)
                  .catch((error: unknown) => console.error(error))
              }}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
