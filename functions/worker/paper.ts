// A finding set as a PDF: sober, with its title and language, one language after the other. pdfmake writes no structure,
// so it does not say that it is tagged.
// biome-ignore lint/correctness/noUnresolvedImports: a CommonJS package, whose default is its module.exports
import pdfmake, { type Content } from 'pdfmake'
import fonts from 'pdfmake/build/vfs_fonts.js'
import * as z from 'zod/mini'

type Definition = Parameters<typeof pdfmake.createPdf>[0]

const Told = z.object({
  title: z.string(),
  verdict: z.string(),
  owed: z.string(),
  forecast: z.optional(z.string()),
  next: z.string(),
  sections: z.array(z.object({ heading: z.string(), sentences: z.array(z.string()) })),
  goodFaith: z.array(z.string()),
})
export const Papers = z.object({ asOf: z.string(), inputs: z.string(), id: Told, en: Told })
export type Papers = z.infer<typeof Papers>

const WORDS = {
  id: { asOf: 'Per tanggal', inputs: 'Sidik data', faith: 'Iktikad baik', page: 'Halaman' },
  en: { asOf: 'As of', inputs: 'Fingerprint of the facts', faith: 'Good faith', page: 'Page' },
}

export async function paper(papers: Papers): Promise<Uint8Array> {
  return pdfmake.createPdf(definitionOf(papers)).getBuffer()
}

export function definitionOf(papers: Papers): Definition {
  return {
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 56],
    version: '1.7',
    displayTitle: true,
    language: 'id',
    info: { title: papers.id.title, author: 'Etalase', subject: papers.id.verdict },
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
    content: [...inLanguage(papers, 'id'), { text: '', pageBreak: 'after' }, ...inLanguage(papers, 'en')],
  }
}

function inLanguage(papers: Papers, language: 'id' | 'en'): Content[] {
  const told = papers[language]
  const words = WORDS[language]
  return [
    { text: told.title, style: 'title' },
    { text: `${words.asOf} ${papers.asOf}`, style: 'small', margin: [0, 2, 0, 8] },
    { text: told.verdict, bold: true },
    { text: told.owed, margin: [0, 4, 0, 0] },
    ...(told.forecast === undefined
      ? []
      : [{ text: told.forecast, margin: [0, 4, 0, 0] as [number, number, number, number] }]),
    { text: told.next, margin: [0, 4, 0, 0] },
    ...told.sections.flatMap(({ heading, sentences }) => section(heading, sentences)),
    ...(told.goodFaith.length === 0 ? [] : section(words.faith, told.goodFaith)),
    { text: `${words.inputs}: ${papers.inputs}`, style: 'small', margin: [0, 12, 0, 0] },
  ]
}

function section(heading: string, sentences: readonly string[]): Content[] {
  return [{ text: heading, style: 'heading' }, { ul: [...sentences] }]
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
