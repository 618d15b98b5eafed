// What an IKM makes: its products as a table, and the form in which one is added or edited.
import type { Product } from '../../../core/product/schema.ts'
import { AddProduct, EditProduct } from '../../../core/product/schema.ts'
import { IKM_TEXTS } from '../../text/portal/ikm.ts'
import { numberText } from '../../text/text.ts'
import type { Typed } from '../form/draft.ts'
import type { Asks } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import { Act } from '../parts/act.tsx'
import { categoryChoices } from '../parts/choices.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { Papers } from './papers.tsx'
import { Photos } from './photos.tsx'
import { QrViews } from './qr-views.tsx'

const NUMBERS = [
  'priceFromIdr',
  'priceToIdr',
  'capacityPerDay',
  'capacityPerMonth',
  'leadTimeDays',
  'minimumOrder',
  'shelfLifeDays',
] as const

export default function Products({ parts: [chosen] }: ScreenProps) {
  const { language, call } = usePortal()
  const { ikm, name } = useHat('ikm')
  const text = IKM_TEXTS[language].products
  const asked = useAsked(ikm, () => call('product.records', { ikm }))
  return (
    <Loaded asked={asked}>
      {(products) => {
        const one = products.find(({ product }) => product === chosen)
        if (one !== undefined) return <One product={one} again={asked.again} />
        return (
          <Page heading={`${text.title}: ${name}`} lead={text.lead}>
            {chosen !== undefined && <Empty says={text.gone} />}
            {products.length === 0 ? <Empty says={text.none} /> : <List products={products} again={asked.again} />}
            <Add again={asked.again} />
            <QrViews />
          </Page>
        )
      }}
    </Loaded>
  )
}

type More = { again: () => Promise<void> }

function List({ products, again }: More & { products: readonly Product[] }) {
  const { language, call } = usePortal()
  const text = IKM_TEXTS[language].products
  const price = ({ priceFromIdr, priceToIdr }: Product) => {
    const [from, to] = [priceFromIdr, priceToIdr].map((each) =>
      each === undefined ? undefined : `Rp${numberText(each, 'id')}`,
    )
    return [from, to].filter((each) => each !== undefined).join(' – ')
  }
  return (
    <Table
      caption={text.title}
      rows={products}
      id={({ product }) => product}
      columns={[
        {
          name: text.name,
          of: ({ product, name }) => (
            <a class="inline-flex min-h-11 items-center underline" href={`/ikm/produk/${product}`}>
              {name}
            </a>
          ),
        },
        { name: text.price, of: price, right: true },
        { name: text.unit, of: ({ unitOfSale }) => unitOfSale },
        {
          name: text.state,
          of: ({ state, outOfStock }) => (state === 'offered' && outOfStock ? text.outOfStock : text.states[state]),
        },
        {
          name: text.action,
          of: (one) =>
            one.state === 'offered' && (
              <span class="flex flex-wrap gap-2">
                <Stock key={one.version} product={one} again={again} />
                <Act
                  act={(key) => call('product.withdraw', { ikm: one.ikm, product: one.product }, { key })}
                  onDone={again}
                  done={text.withdrawn}
                  label={text.withdrawOf(one.name)}
                >
                  {text.withdraw}
                </Act>
              </span>
            ),
        },
      ]}
    />
  )
}

function Stock({ product: one, again }: More & { product: Product }) {
  const { language, call } = usePortal()
  const text = IKM_TEXTS[language].products
  const { ikm, product, version, name, outOfStock } = one
  const next = outOfStock ? null : true
  return (
    <Act
      act={(key) => call('product.edit', { ikm, product, version, outOfStock: next }, { key })}
      onDone={again}
      done={outOfStock ? text.isAgain : text.hasRunOut}
      label={outOfStock ? text.againOf(name) : text.runOutOf(name)}
    >
      {outOfStock ? text.again : text.runOut}
    </Act>
  )
}

function Add({ again }: More) {
  const { language, call, say } = usePortal()
  const { ikm } = useHat('ikm')
  const text = IKM_TEXTS[language].products
  return (
    <Part heading={text.add}>
      <Form
        id={`produk-${ikm}`}
        schema={AddProduct}
        asks={useAsks()}
        words={text.fields}
        button={text.add}
        fixed={{ ikm }}
        send={(input, key) => call('product.add', input, { key })}
        onSent={() => {
          say(text.added)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </Part>
  )
}

function One({ product, again }: More & { product: Product }) {
  const { language, call, say } = usePortal()
  const { ikm, product: id, version, name } = product
  const text = IKM_TEXTS[language].products
  return (
    <Page heading={text.editing(name)}>
      <Form
        key={version}
        id={`ubah-${id}`}
        schema={EditProduct}
        asks={useAsks()}
        words={text.fields}
        button={text.save}
        fixed={{ ikm, product: id, version }}
        initial={typedOf(product)}
        send={(input, key) => call('product.edit', input, { key })}
        onSent={() => {
          say(text.saved)
          again().catch((error: unknown) => console.error(error))
        }}
      />
      <Photos product={product} again={again} />
      <Papers
        key={`papers ${version}`}
        id={`surat-${id}`}
        papers={product.certificates}
        save={(certificates, key) => call('product.edit', { ikm, product: id, version, certificates }, { key })}
        again={again}
      />
      <p>
        <a class="inline-flex min-h-11 items-center underline" href="/ikm/produk">
          {text.back}
        </a>
      </p>
    </Page>
  )
}

function typedOf(product: Product): Typed {
  const { name, category, unitOfSale, barcode = '' } = product
  const numbers = NUMBERS.map((each) => [each, String(product[each] ?? '')])
  return { name, category, unitOfSale, barcode, ...Object.fromEntries(numbers) }
}

function useAsks(): Asks {
  const { language } = usePortal()
  return {
    name: { as: 'text', needed: true },
    category: { as: 'choice', choices: categoryChoices(language), needed: true },
    unitOfSale: { as: 'text', needed: true },
    ...Object.fromEntries(NUMBERS.map((each) => [each, { as: 'number' as const }])),
    barcode: { as: 'text' },
  }
}
