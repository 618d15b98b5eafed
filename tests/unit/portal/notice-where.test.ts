// Where notices lead: every kind is decided, and each address is a screen of the reader's own.
import { describe, expect, it } from 'vitest'
import { NOTICE_WORDS } from '../../../core/notice/words.ts'
import { whereOf } from '../../../web/portal/parts/notice-where.ts'
import { screenAt } from '../../../web/portal/screens.ts'

const SIDES = ['partner', 'ikm', 'account'] as const
const KINDS = Object.keys(NOTICE_WORDS)
const about = { proposal: 'prp_1', group: 'grp_1', outlet: 'out_1', slot: 'slt_1' }
const led = KINDS.filter((kind) => SIDES.some((side) => whereOf(kind, side, about) !== undefined))

describe('where a notice leads', () => {
  it('is nowhere for these kinds alone', () => {
    const nowhere = ['group-left-out', 'inquiry-confirm', 'inquiry', 'member-invited', 'confirm-pin', 'erasure-done']
    expect(KINDS.filter((kind) => !led.includes(kind)).sort()).toEqual(nowhere.sort())
  })

  it.each(led)('is a screen for %s', (kind) => {
    for (const side of SIDES) {
      const address = whereOf(kind, side, about)
      if (address === undefined) continue
      expect(screenAt(address)).toBeDefined()
      if (side !== 'account') expect(address.split('/')[1]).toBe(side === 'partner' ? 'mitra' : 'ikm')
    }
  })

  it('is the one thing that it is about', () => {
    expect(whereOf('invited', 'ikm', about)).toBe('/ikm/pengajuan/prp_1')
    expect(whereOf('requested', 'partner', about)).toBe('/mitra/slot/out_1/slt_1/prp_1')
    expect(whereOf('group-invited', 'ikm', about)).toBe('/ikm/kelompok/grp_1')
  })

  it('is nowhere where the notice does not name it, and for a kind without words', () => {
    expect(whereOf('invited', 'ikm', {})).toBeUndefined()
    expect(whereOf('requested', 'partner', { outlet: 'out_1' })).toBeUndefined()
    expect(whereOf('constructor', 'ikm', about)).toBeUndefined()
  })
})
