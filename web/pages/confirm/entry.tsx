// Where the link leads: the PIN, and nothing of whose link it is, because links are forwarded and looked at by programs.
import { entryHref } from '../../../core/contract/confirm-pages.ts'
import { Input } from '../../parts/form-field.tsx'
import { CONFIRM_TEXTS } from '../../text/confirm.ts'
import { type Language, otherThan } from '../../text/text.ts'
import { ConfirmFrame, WIDE } from './frame.tsx'

/** `month`: in words. `error`: why the PIN that was typed does not open it. */
type EntryProps = { language: Language; styles: string; token: string; month: string; error?: string | undefined }

const FORM = 'pin'

export function ConfirmEntry({ language, styles, token, month, error }: EntryProps) {
  const { entry: text } = CONFIRM_TEXTS[language]
  return (
    <ConfirmFrame
      language={language}
      styles={styles}
      otherLanguageHref={entryHref(otherThan(language), token)}
      title={text.title(month)}
    >
      <p class="mt-3">{text.lead}</p>
      <form id={FORM} method="post" action={entryHref(language, token)}>
        <Input form={FORM} name="pin" label={text.pin} error={error} keys="numeric" autocomplete="off" most={12} />
        <button class={`${WIDE} btn-primary mt-4`} type="submit">
          {text.open}
        </button>
      </form>
      <p class="mt-6 text-sm">{text.asking}</p>
    </ConfirmFrame>
  )
}
