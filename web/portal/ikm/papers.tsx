// The papers of a business or of a product: their numbers and last days, one added, one taken out.
import * as z from 'zod/mini'
import { CERTIFICATE_KINDS, Certificate } from '../../../core/product/schema.ts'
import { CATALOG_TEXTS } from '../../text/catalog.ts'
import { IKM_PROFILE_TEXTS } from '../../text/portal/ikm-profile.ts'
import { dayText } from '../../text/text.ts'
import type { Result } from '../client/problem.ts'
import { Form } from '../form/form.tsx'
import { Act } from '../parts/act.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'

/** That an officer saw it, no form says. */
const TypedPaper = z.omit(Certificate, { checkedOn: true })

type Props = {
  id: string
  papers: readonly Certificate[]
  /** The whole list is kept as it is given. */
  save: (papers: z.input<typeof Certificate>[], key: string) => Promise<Result<unknown>>
  again: () => Promise<void>
}

export function Papers({ id, papers, save, again }: Props) {
  const { language, say } = usePortal()
  const text = IKM_PROFILE_TEXTS[language].papers
  const { kinds } = CATALOG_TEXTS[language]
  return (
    <Part heading={text.title}>
      <p class="max-w-prose text-sm">{text.says}</p>
      {papers.length === 0 && <Empty says={text.none} />}
      <ul class="mt-2 space-y-4">
        {papers.map((one) => {
          const { kind, number, expiresOn, checkedOn } = one
          return (
            <li key={`${kind} ${number}`} class="max-w-prose border-l-4 border-base-300 pl-4">
              <p class="font-semibold break-words">
                {kinds[kind]}: {number}
              </p>
              <p>{expiresOn === undefined ? text.noEnd : text.until(dayText(expiresOn, language))}</p>
              {checkedOn !== undefined && <p>{text.checked(dayText(checkedOn, language))}</p>}
              <Act
                act={(key) =>
                  save(
                    papers.filter((each) => each !== one),
                    key,
                  )
                }
                onDone={again}
                done={text.removed}
                label={text.removeOf(`${kinds[kind]} ${number}`)}
              >
                {text.remove}
              </Act>
            </li>
          )
        })}
      </ul>
      <details class="fold mt-4">
        <summary>{text.add}</summary>
        <Form
          id={id}
          schema={TypedPaper}
          asks={{
            kind: { as: 'choice', choices: CERTIFICATE_KINDS.map((value) => ({ value, name: kinds[value] })) },
            number: { as: 'text' },
            expiresOn: { as: 'day' },
          }}
          words={text.fields}
          button={text.add}
          send={(paper, key) => save([...papers, paper], key)}
          onSent={() => {
            say(text.added)
            again().catch((error: unknown) => console.error(error))
          }}
        />
      </details>
    </Part>
  )
}
