// The pictures beside a shared link as pages that a browser draws: the cover of each category, and the mark of the site.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { CATEGORY_IDS } from '../../core/region/category-id.ts'
import { SHARE_SIZE, SITE_PICTURE } from '../../web/data/share.ts'
import { Cover, CoverDefs } from '../../web/parts/cover.tsx'
import { Mark, MotifPatterns, Scales } from '../../web/parts/motifs.tsx'

/** The whole sign of a cover with its cloth around it, in the shape of the picture. */
const WIDE = '-12.4 2 144.8 76'

/** What the classes of the motifs mean in the stylesheet, by day. */
const STYLE = `
  * { margin: 0 }
  body { background: #0b3f38; color: #ecf7f0 }
  svg { display: block }
  .picture { width: ${SHARE_SIZE.width}px; height: ${SHARE_SIZE.height}px }
  .absolute { position: absolute }
  .inset-0 { inset: 0; width: 100%; height: 100% }
  .fill-none { fill: none }
  .fill-accent { fill: #f0b429 }
  .fill-cloth { fill: #0b3f38 }
  .fill-current { fill: currentcolor }
  .stroke-cloth-line { stroke: #1a6358 }
  .sign { position: absolute; left: 390px; top: 105px; padding: 30px; background: #0b3f38 }
  .sign svg { width: 360px; height: 360px }
`

/** By the name of the picture. They hold no words, so that they serve both languages. */
export function picturePages(): Map<string, string> {
  const covers = CATEGORY_IDS.map((category): [string, string] => [
    category,
    pageOf(
      <>
        <CoverDefs categories={[category]} />
        <Cover id={category} category={category} size="picture" view={WIDE} />
      </>,
    ),
  ])
  return new Map([[SITE_PICTURE, pageOf(<Site />)], ...covers])
}

function Site() {
  return (
    <>
      <svg aria-hidden="true" class="absolute" width="0" height="0">
        <defs>
          <MotifPatterns />
        </defs>
      </svg>
      <Scales />
      <div class="sign">
        <Mark />
      </div>
    </>
  )
}

function pageOf(body: VNode): string {
  return `<!doctype html><style>${STYLE}</style>${renderToString(body)}`
}
