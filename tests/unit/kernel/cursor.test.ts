// A page's cursor: there and back, and refused where it is broken or belongs to another list.
import { describe, expect, it } from 'vitest'
import { foreignCursor, type PageKey, readCursor, writeCursor } from '../../../core/kernel/cursor.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function refusalOf(question: string, cursor: string): Refusal {
  try {
    readCursor(question, cursor)
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  throw new Error('the cursor was taken')
}

describe('a cursor', () => {
  it.each<PageKey>([{ pk: 'ikm_1', sk: 'é/=+' }, { gsi1pk: 'district', gsi1sk: 7 }, {}])('comes back as %j', (key) => {
    const cursor = writeCursor('ikm-of-village', key)
    expect(cursor).toMatch(/^[\w-]+$/)
    expect(readCursor('ikm-of-village', cursor ?? '')).toEqual(key)
  })

  it('is null at the end of a list, and undefined before its start', () => {
    expect(writeCursor('ikm-of-village', null)).toBeNull()
    expect(readCursor('ikm-of-village', undefined)).toBeUndefined()
  })

  it('takes keys at their bounds', () => {
    const key = { ['k'.repeat(40)]: 'v'.repeat(400) }
    expect(readCursor('q'.repeat(200), encode({ question: 'q'.repeat(200), key }))).toEqual(key)
  })

  it.each([
    ['another question', encode({ question: 'slots-of-outlet', key: { pk: 'x' } })],
    ['no text', ''],
    ['no base64', '%%%'],
    ['broken JSON', Buffer.from('{"question":').toString('base64url')],
    ['a list', encode([])],
    ['null', encode(null)],
    ['a missing key', encode({ question: 'ikm-of-village' })],
    ['a missing question', encode({ key: { pk: 'x' } })],
    ['a field too many', encode({ question: 'ikm-of-village', key: {}, limit: 1000 })],
    ['a nested key', encode({ question: 'ikm-of-village', key: { pk: { s: 'x' } } })],
    ['a key name that is too long', encode({ question: 'ikm-of-village', key: { ['k'.repeat(41)]: 'x' } })],
    ['a value that is too long', encode({ question: 'ikm-of-village', key: { pk: 'v'.repeat(401) } })],
  ])('is refused where it holds %s', (_, cursor) => {
    const refusal = refusalOf('ikm-of-village', cursor)
    expect(refusal.kind).toBe('invalid')
    expect(refusal.code).toBe('cursor')
    expect(refusal.sentence).toEqual({
      id: 'Penanda halaman ini tidak cocok dengan daftar yang diminta. Buka lagi daftar dari halaman pertama.',
      en: 'This page marker does not belong to the list that was asked for. Open the list again from its first page.',
    })
  })

  it('is refused where its question is too long, even if it is the one asked', () => {
    expect(refusalOf('q'.repeat(201), encode({ question: 'q'.repeat(201), key: {} })).code).toBe('cursor')
  })

  it('is refused in the same words by whoever finds it foreign', () => {
    const read = refusalOf('ikm-of-village', '')
    const { kind, code, sentence } = foreignCursor()
    expect({ kind, code, sentence }).toEqual({ kind: read.kind, code: read.code, sentence: read.sentence })
  })
})
