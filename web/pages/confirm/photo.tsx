// Where the photo for an answer is chosen: one file, sent to the Lambda that decodes it, and back to the question.
import { photoHref, questionHref, uploadHref } from '../../../core/contract/confirm-pages.ts'
import { fieldId } from '../../parts/form-field.tsx'
import { CONFIRM_TEXTS } from '../../text/confirm.ts'
import { type Language, otherThan } from '../../text/text.ts'
import { Back } from './business.tsx'
import { ConfirmFrame, WIDE } from './frame.tsx'

/** `number`: of the question, from 1; `error`: why the file was not taken. */
type PhotoProps = { language: Language; styles: string; number: number; error?: string | undefined }

const FORM = 'foto'
/** The field that holds the file. */
export const PHOTO_FIELD = 'berkas'

export function ConfirmPhoto({ language, styles, number, error }: PhotoProps) {
  const { photo: text } = CONFIRM_TEXTS[language]
  const id = fieldId(FORM, PHOTO_FIELD)
  return (
    <ConfirmFrame
      language={language}
      styles={styles}
      otherLanguageHref={photoHref(otherThan(language), number)}
      title={text.title(number)}
      inside
    >
      <p class="mt-3">{text.lead}</p>
      <form id={FORM} class="mt-4" method="post" enctype="multipart/form-data" action={uploadHref(language, number)}>
        <label class="font-semibold" for={id}>
          {text.file}
        </label>
        <p id={`${id}-hint`} class="text-sm">
          {text.hint}
        </p>
        {error !== undefined && (
          <p id={`${id}-error`} class="font-semibold text-error" role="alert">
            {error}
          </p>
        )}
        <input
          id={id}
          class="mt-2 block min-h-11 w-full border border-base-content p-2"
          type="file"
          name={PHOTO_FIELD}
          accept="image/jpeg,image/png,image/webp"
          required
          aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          {...(error === undefined ? {} : { 'aria-invalid': 'true' as const })}
        />
        <button class={`${WIDE} btn-primary mt-5`} type="submit">
          {text.send}
        </button>
      </form>
      <Back href={questionHref(language, number)} name={text.back} />
    </ConfirmFrame>
  )
}
