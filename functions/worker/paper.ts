// A finding set as a PDF: one language after the other.
import * as z from 'zod/mini'
import { type Content, type Definition, definitionWith, pdfOf } from './document.ts'

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
  return pdfOf(definitionOf(papers))
}

export function definitionOf(papers: Papers): Definition {
  return definitionWith(papers.id.title, papers.id.verdict, [
    ...inLanguage(papers, 'id'),
    { text: '', pageBreak: 'after' },
    ...inLanguage(papers, 'en'),
  ])
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
