// The two forms behind the confirm link that change a record: the stock of a product, and the story of the business.
import type { ComponentChildren } from 'preact'
import { businessHref, stockHref, storyHref } from '../../../core/contract/confirm-pages.ts'
import type { Product } from '../../../core/product/schema.ts'
import { Check, Input, TextArea } from '../../parts/form-field.tsx'
import type { Typed } from '../../parts/form-frame.tsx'
import { CONFIRM_BUSINESS_TEXTS } from '../../text/confirm-business.ts'
import { type Language, otherThan } from '../../text/text.ts'
import { Back } from './business.tsx'
import { ConfirmFrame, WIDE } from './frame.tsx'

export const STOCK_NUMBERS = ['priceFromIdr', 'priceToIdr', 'capacityPerMonth', 'leadTimeDays'] as const

/** `says`: why it was not saved. `wrong`: the fields that hold what cannot be taken. `now`: what another saved meanwhile. */
export type NotSaved = { says: string; wrong: readonly string[]; now: Typed }
type FormProps = { language: Language; styles: string; typed: Typed; not?: NotSaved | undefined }

const FORM = 'ubah'

type Words = (typeof CONFIRM_BUSINESS_TEXTS)[Language]

export function ConfirmStock({
  product,
  number,
  typed,
  not,
  ...frame
}: FormProps & { product: Product; number: number }) {
  const text = CONFIRM_BUSINESS_TEXTS[frame.language]
  const { stock, optional } = text
  const hrefOf = (language: Language) => stockHref(language, number)
  const hidden = { product: product.product, version: String(product.version) }
  return (
    <RecordForm {...frame} title={product.name} hrefOf={hrefOf} hidden={hidden} not={not}>
      {STOCK_NUMBERS.map((name) => (
        <Input
          key={name}
          form={FORM}
          name={name}
          label={stock[name].label}
          hint={[stock[name].hint(product.unitOfSale), ...nowOf(text, not, name)].join(' ')}
          error={not?.wrong.includes(name) ? stock.wrong : undefined}
          optional={optional}
          value={typed[name]}
          keys="numeric"
          autocomplete="off"
          most={20}
        />
      ))}
      <Check
        form={FORM}
        name="outOfStock"
        label={stock.outOfStock}
        hint={[stock.outOfStockHint, ...nowOf(text, stockNow(text, not), 'outOfStock')].join(' ')}
        optional={optional}
        value={typed['outOfStock']}
        says="ya"
      />
    </RecordForm>
  )
}

export function ConfirmStory({ version, typed, not, ...frame }: FormProps & { version: number }) {
  const text = CONFIRM_BUSINESS_TEXTS[frame.language]
  const { label, hint, wrong } = text.storyField
  return (
    <RecordForm {...frame} title={text.story} hrefOf={storyHref} hidden={{ version: String(version) }} not={not}>
      <TextArea
        form={FORM}
        name="story"
        label={label}
        hint={[hint, ...nowOf(text, not, 'story')].join(' ')}
        error={not?.wrong.includes('story') ? wrong : undefined}
        optional={text.optional}
        value={typed['story']}
        lines={8}
        most={2000}
      />
    </RecordForm>
  )
}

type RecordProps = Omit<FormProps, 'typed'> & {
  title: string
  hrefOf: (language: Language) => string
  hidden: Typed
  children: ComponentChildren
}

function RecordForm({ language, styles, title, hrefOf, hidden, not, children }: RecordProps) {
  const text = CONFIRM_BUSINESS_TEXTS[language]
  return (
    <ConfirmFrame
      language={language}
      styles={styles}
      otherLanguageHref={hrefOf(otherThan(language))}
      title={title}
      inside
    >
      {not !== undefined && (
        <p class="mt-3 font-semibold text-error" role="alert">
          {not.says}
        </p>
      )}
      <form id={FORM} method="post" action={hrefOf(language)}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <button class={`${WIDE} btn-primary mt-5`} type="submit">
          {text.save}
        </button>
      </form>
      <Back href={businessHref(language)} name={text.back} />
    </ConfirmFrame>
  )
}

/** Whether it can be had is told in words, and not as the form holds it. */
function stockNow(text: Words, not: NotSaved | undefined): NotSaved | undefined {
  const held = not?.now['outOfStock']
  if (not === undefined || held === undefined) return undefined
  return { ...not, now: { outOfStock: held === '' ? text.inStock : text.outOfStock } }
}

function nowOf(text: Words, not: NotSaved | undefined, name: string): string[] {
  const now = not?.now[name]
  return now === undefined ? [] : [text.now(now === '' ? text.empty : now)]
}
