// A certificate as a PDF of one page: what was met, in both languages, and the code by which anybody can verify it.
import { encode } from 'uqr'
import type { CertificatePaper } from '../../core/certificate/schema.ts'
import { certificateHref } from '../../core/contract/certificate.ts'
import { certificateLines, certificateSays } from '../../web/parts/certificate-lines.ts'
import { CERTIFICATE_TEXTS } from '../../web/text/certificate.ts'
import type { Language } from '../../web/text/text.ts'
import { type Content, type Definition, definitionWith, listed } from './document.ts'

/** `origin`: where the site stands, so that a telephone finds the page. */
export function certificateDefinition(paper: CertificatePaper, origin: string): Definition {
  const { title } = CERTIFICATE_TEXTS.id
  const href = (language: Language) => origin + certificateHref(language, paper.certificate)
  return definitionWith(`${title} ${paper.number}`, certificateSays(paper, 'id'), [
    ...inLanguage(paper, 'id'),
    { text: '', margin: [0, 8] },
    ...inLanguage(paper, 'en'),
    {
      margin: [0, 16, 0, 0],
      columnGap: 16,
      columns: [
        { ...qrOf(href('id')), width: 'auto' },
        {
          stack: [
            { text: CERTIFICATE_TEXTS.id.howToVerify },
            { text: href('id'), link: href('id'), style: 'small', margin: [0, 2, 0, 8] },
            { text: CERTIFICATE_TEXTS.en.howToVerify },
            { text: href('en'), link: href('en'), style: 'small', margin: [0, 2, 0, 0] },
          ],
        },
      ],
    },
  ])
}

function inLanguage(paper: CertificatePaper, language: Language): Content[] {
  const text = CERTIFICATE_TEXTS[language]
  return [
    { text: text.title, style: 'title' },
    { text: certificateSays(paper, language), bold: true, margin: [0, 4, 0, 6] },
    listed(certificateLines(paper, language)),
    { text: text.only, style: 'small', margin: [0, 2, 0, 0] },
  ]
}

/** Points of a module: some 1 mm, which a cheap camera reads from an arm's length. */
const MODULE = 2.8

/** Drawn as rectangles, sharp on any printer: the dark modules of a row that touch are one. */
function qrOf(text: string): { canvas: { type: 'rect'; x: number; y: number; w: number; h: number; color: string }[] } {
  const { data } = encode(text, { ecc: 'M', border: 4 })
  return {
    canvas: data.flatMap((row, y) => {
      const dark = row.map((each) => (each ? '#' : '.')).join('')
      return [...dark.matchAll(/#+/g)].map(({ index, 0: run }) => ({
        type: 'rect' as const,
        ...{ x: index * MODULE, y: y * MODULE, w: run.length * MODULE, h: MODULE, color: '#000' },
      }))
    }),
  }
}
