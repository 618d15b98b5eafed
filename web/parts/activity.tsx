// Whether a maker is active, and the day of its last sign of life: a filled or an empty dot beside the words.
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { dayText, type Language } from '../text/text.ts'

type ActivityProps = {
  of: { active: boolean; lastSignOfLife?: string | undefined }
  language: Language
  /** In a list: that no sign of life is on record is not said of each. */
  brief?: boolean
  /** On the cloth the words keep its ink. */
  onCloth?: boolean
}

export function Activity({ of: { active, lastSignOfLife }, language, brief = false, onCloth = false }: ActivityProps) {
  const text = CATALOG_TEXTS[language]
  const life = lastSignOfLife === undefined ? text.noLife : text.life(dayText(lastSignOfLife, language))
  return (
    <>
      <b class={active && !onCloth ? 'text-success' : undefined}>
        {active ? '●' : '○'} {active ? text.active : text.inactive}
      </b>
      {(lastSignOfLife !== undefined || !brief) && `\u00a0· ${life}`}
    </>
  )
}
