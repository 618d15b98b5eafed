// A few products side by side on one shelf: cover, name, price, where from. The smallest way to show them.
import { addressOf } from '../../core/publish/page.ts'
import type { ProductLine } from '../../core/publish/views.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { priceText } from '../text/catalog-names.ts'
import { kecamatanName } from '../text/names.ts'
import type { Language } from '../text/text.ts'
import { LinePicture } from './photo.tsx'

export function Showcase({ products, language }: { products: readonly ProductLine[]; language: Language }) {
  return (
    <ul class="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3">
      {products.map((line) => (
        <li key={line.product} class="relative text-sm">
          <LinePicture of={{ ...line, id: line.product }} size="screen shelf aspect-3/2 w-full" />
          <h3 class="mt-1.5 font-bold font-sign leading-tight">
            <a
              class="underline underline-offset-4 after:absolute after:inset-0 hover:decoration-2"
              lang={language === 'id' ? undefined : 'id'}
              href={addressOf({ kind: 'product', product: line.product }, language)}
            >
              {line.name}
            </a>
          </h3>
          <p>{priceText(line, language) ?? CATALOG_TEXTS[language].noPrice}</p>
          <p>{kecamatanName(line.kecamatan)}</p>
        </li>
      ))}
    </ul>
  )
}
