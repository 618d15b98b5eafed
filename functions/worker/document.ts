// What every PDF of the worker shares: its fonts, its head, how it looks, and that making one fetches nothing.
// biome-ignore lint/correctness/noUnresolvedImports: a CommonJS package, whose default is its module.exports
import pdfmake, { type Content } from 'pdfmake'
import fonts from 'pdfmake/build/vfs_fonts.js'

export type { Content }
export type Definition = Parameters<typeof pdfmake.createPdf>[0]

/** A4, sober, with its title and its language. pdfmake writes no structure, so it does not say that it is tagged. */
export function definitionWith(title: string, subject: string, content: Content[]): Definition {
  return {
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 56],
    version: '1.7',
    displayTitle: true,
    language: 'id',
    info: { title, author: 'Etalase', subject },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 15, bold: true },
      heading: { fontSize: 11, bold: true, margin: [0, 10, 0, 3] },
      small: { fontSize: 8, color: '#444444' },
    },
    footer: (page, pages) => ({
      text: `Etalase · ${page} / ${pages}`,
      style: 'small',
      alignment: 'center',
    }),
    content,
  }
}

export async function pdfOf(definition: Definition): Promise<Uint8Array> {
  return pdfmake.createPdf(definition).getBuffer()
}

/** Names and what stands for each, in two columns. */
export function listed(rows: readonly (readonly [name: string, says: string])[]): Content {
  return {
    layout: 'noBorders',
    table: {
      widths: ['32%', '*'],
      body: rows.map(([name, says]) => [{ text: name, color: '#444444' }, { text: says }]),
    },
  }
}

const FACES = { normal: 'Regular', bold: 'Medium', italics: 'Italic', bolditalics: 'MediumItalic' }

/** What pdfmake’s types leave out: the files that it holds in memory. */
type Held = { virtualfs: { writeFileSync: (name: string, content: string, encoding: 'base64') => void } }

/** The fonts travel in the bundle; nothing is fetched, and nothing of this machine is read. */
function prepare(): void {
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  const { virtualfs } = pdfmake as unknown as Held
  for (const [name, content] of Object.entries(fonts)) virtualfs.writeFileSync(name, content, 'base64')
  pdfmake.setFonts({
    Roboto: Object.fromEntries(Object.entries(FACES).map(([face, name]) => [face, `Roboto-${name}.ttf`])),
  })
}

prepare()
