// The paper of a finding: a PDF with its title and its language, one language after the other.
import { expect, it } from 'vitest'
import { definitionOf, paper } from '../../../functions/worker/paper.ts'

const told = (title: string) => ({
  title,
  verdict: 'KURANG: wajib 2 slot.',
  owed: 'Dasar: Pasal 5.',
  next: 'Petugas: tanyakan.',
  sections: [{ heading: 'Slot', sentences: ['Rak A: dihitung.', 'Rak B: kosong.'] }],
  goodFaith: [],
})
const PAPERS = { asOf: '2026-10-07', inputs: 'ab'.repeat(32), id: told('Temuan Toko A'), en: told('Finding on Toko A') }

it('is a small PDF that shows its title, says its language, and claims no tags', async () => {
  const bytes = Buffer.from(await paper(PAPERS)).toString('latin1')
  expect(bytes.slice(0, 5)).toBe('%PDF-')
  expect(bytes).toMatch(/\/DisplayDocTitle true/)
  expect(bytes).not.toMatch(/\/Marked true/)
  expect(bytes).toMatch(/\/Lang \(id\)/)
  expect(bytes.length).toBeLessThan(120_000)
})

it('holds every sentence of both languages', () => {
  const text = JSON.stringify(definitionOf(PAPERS).content)
  for (const { title, verdict, sections } of [PAPERS.id, PAPERS.en]) {
    for (const sentence of [title, verdict, ...sections.flatMap(({ sentences }) => sentences)])
      expect(text).toContain(sentence)
  }
})
