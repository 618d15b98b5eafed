import { describe, expect, it } from 'vitest'
import { EditIkm } from '../../../core/ikm/schema.ts'
import { MOST_ANSWER, storyDraft, withDraft } from '../../../web/portal/ikm/story-draft.ts'

const draft = (more: Partial<Parameters<typeof storyDraft>[1]>) =>
  storyDraft('Kerupuk Sari', { who: '', since: '', how: '', ...more })

describe('the draft of a story', () => {
  it('joins the answers into whole sentences', () => {
    const how = 'kerupuknya dijemur dua hari.'
    expect(draft({ who: 'Bu Sari dan dua tetangganya', since: '2012', how })).toBe(
      'Kerupuk Sari dikerjakan oleh Bu Sari dan dua tetangganya sejak 2012. Kerupuknya dijemur dua hari.',
    )
  })

  it('leaves out what was not answered, and is empty without an answer', () => {
    expect(draft({ who: 'Bu Sari' })).toBe('Kerupuk Sari dikerjakan oleh Bu Sari.')
    expect(draft({ since: '2012' })).toBe('Kerupuk Sari berjalan sejak 2012.')
    expect(draft({ how: 'digoreng pasir' })).toBe('Digoreng pasir.')
    expect([draft({}), draft({ who: ' \n ', how: ' . ' })]).toEqual(['', ''])
  })

  it('says no word twice that was typed along, and takes lines and marks for spaces', () => {
    expect(draft({ who: 'oleh Bu Sari,', since: 'Sejak kakek\nsaya!' })).toBe(
      'Kerupuk Sari dikerjakan oleh Bu Sari sejak kakek saya.',
    )
    expect(draft({ how: 'Kenapa renyah?' })).toBe('Kenapa renyah?')
  })

  it('fits into the story however long the answers are', () => {
    const long = 'panjang '.repeat(200)
    const made = storyDraft('N'.repeat(120), { who: long, since: long, how: long })
    expect(made.length).toBeLessThan(3 * MOST_ANSWER + 200)
    expect(EditIkm.shape.story.safeParse(made).success).toBe(true)
  })

  it('goes below what stood in the story already', () => {
    expect(withDraft('  ', 'Baru.')).toBe('Baru.')
    expect(withDraft('Lama.\n', 'Baru.')).toBe('Lama.\n\nBaru.')
  })
})
