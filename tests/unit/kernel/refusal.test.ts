// Refusals: a kind, a code and a sentence in both languages; faults with the path to each.
import { describe, expect, it } from 'vitest'
import { invalidInput, pathOf, REFUSAL_KINDS, Refusal } from '../../../core/kernel/refusal.ts'

describe('pathOf', () => {
  it.each([
    [[], '$'],
    [['slots'], 'slots'],
    [['slots', 0], 'slots[0]'],
    [['slots', 0, 'areaDm2'], 'slots[0].areaDm2'],
    [['rules', 1, 'versions', 20, 'quota', 'tiers', 3, 'atLeast'], 'rules[1].versions[20].quota.tiers[3].atLeast'],
    [[0], '[0]'],
    [[0, 1, 'x'], '[0][1].x'],
    [['a.b', 'c'], 'a.b.c'],
  ])('writes %j as %s', (path, text) => {
    expect(pathOf(path)).toBe(text)
  })
})

describe('Refusal', () => {
  it('carries its kind, code, sentence and no faults, and reads as an error', () => {
    const refusal = new Refusal('conflict', 'one-open-case', { id: 'Sudah ada.', en: 'There is one already.' })
    expect(refusal).toBeInstanceOf(Error)
    expect(refusal.name).toBe('Refusal')
    expect(refusal.message).toBe('conflict/one-open-case: There is one already.')
    expect(refusal.kind).toBe('conflict')
    expect(refusal.code).toBe('one-open-case')
    expect(refusal.sentence).toEqual({ id: 'Sudah ada.', en: 'There is one already.' })
    expect(refusal.faults).toEqual([])
  })

  it('knows six kinds', () => {
    expect(REFUSAL_KINDS).toEqual(['invalid', 'unauthenticated', 'forbidden', 'missing', 'conflict', 'too-many'])
  })
})

describe('invalidInput', () => {
  it('says the first fault and keeps them all', () => {
    const faults = [
      { path: 'slots[0].areaDm2', message: 'is a count below 0' },
      { path: 'ask', message: 'is missing' },
    ]
    const refusal = invalidInput('assess', faults)
    expect(refusal.kind).toBe('invalid')
    expect(refusal.code).toBe('input')
    expect(refusal.faults).toEqual(faults)
    expect(refusal.sentence).toEqual({
      id: 'Masukan untuk assess belum dapat diterima (slots[0].areaDm2: is a count below 0). Perbaiki isian itu lalu kirim lagi.',
      en: 'The input for assess cannot be accepted (slots[0].areaDm2: is a count below 0). Correct it and send it again.',
    })
  })

  it('says nothing of where if there is no fault to name', () => {
    expect(invalidInput('assess', []).sentence.en).toBe(
      'The input for assess cannot be accepted (). Correct it and send it again.',
    )
  })
})
