// How each published page comes out of what it shows: the same components everywhere, as whole HTML documents.
import type { VNode } from 'preact'
import { addressOf } from '../../core/publish/page.ts'
import { CardPage } from '../../web/pages/card.tsx'
import { CategoryPage } from '../../web/pages/category.tsx'
import { DataPage } from '../../web/pages/data.tsx'
import { DemandPage } from '../../web/pages/demand.tsx'
import { IkmPage } from '../../web/pages/ikm.tsx'
import { KecamatanPage } from '../../web/pages/kecamatan.tsx'
import { MessagePage } from '../../web/pages/message.tsx'
import { PartnerPage } from '../../web/pages/partner.tsx'
import { ProductPage } from '../../web/pages/product.tsx'
import type { CatalogProps } from '../../web/parts/catalog-head.tsx'
import { renderPage } from '../../web/render.ts'
import { type Language, otherThan } from '../../web/text/text.ts'
import { drawAbout } from './draw-about.tsx'
import type { Drawing } from './drawing.ts'
import type { Draw } from './render.ts'

export function drawPages(drawing: Drawing): Draw {
  const { styles, demonstration, context, origin } = drawing
  const whole = (page: VNode) => renderPage(page, origin)
  const props = (language: Language): CatalogProps => ({ language, styles, demonstration, today: context().today })
  return {
    ikm: (language, view) => whole(<IkmPage {...props(language)} view={view} />),
    product: (language, view) => whole(<ProductPage {...props(language)} view={view} />),
    card: (language, view) => whole(<CardPage {...props(language)} view={view} />),
    partner: (language, view) => whole(<PartnerPage {...props(language)} view={view} />),
    category: (language, view) => whole(<CategoryPage {...props(language)} view={view} />),
    kecamatan: (language, view) => whole(<KecamatanPage {...props(language)} view={view} />),
    demand: (language, view) => whole(<DemandPage {...props(language)} view={view} />),
    about: (page) => drawAbout(drawing, page),
    data: (language, open) => {
      const [href, otherLanguageHref] = [language, otherThan(language)].map((each) => addressOf({ kind: 'data' }, each))
      return whole(
        <DataPage
          {...{ language, styles, demonstration, href, otherLanguageHref: otherLanguageHref ?? '' }}
          {...open}
        />,
      )
    },
    missing: (language) => whole(<MessagePage language={language} styles={styles} what="missing" />),
  }
}
