// What an IKM's screens decide by themselves: where a step is done, which slots are still free, and what forms send.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { SetContact } from '../../../core/ikm/contact-schema.ts'
import { EditIkm, type Ikm } from '../../../core/ikm/schema.ts'
import { day } from '../../../core/kernel/day.ts'
import { STEPS } from '../../../core/readiness/schema.ts'
import { readTyped } from '../../../web/portal/form/read.ts'
import { contactOf, TypedContact } from '../../../web/portal/ikm/contact-typed.ts'
import { freeFor } from '../../../web/portal/ikm/openings.ts'
import { classesOf, editOf, TypedProfile, typedProfile } from '../../../web/portal/ikm/profile-typed.ts'
import { whereOf } from '../../../web/portal/ikm/where.ts'
import { screenAt } from '../../../web/portal/screens.ts'
import { anId } from '../../support/world.ts'

const product = anId('product')

describe('the place where a step is done', () => {
  it.each(STEPS)('of %s is a screen of an IKM', (step) => {
    expect(screenAt(whereOf({ step }))?.name).toMatch(/^\/ikm/)
    expect(screenAt(whereOf({ step, product }))?.name).toMatch(/^\/ikm/)
  })

  it.each([
    ['get-nib', undefined, '/ikm/profil'],
    ['correct-npwp', undefined, '/ikm/kontak'],
    ['publish-number', undefined, '/ikm/kontak'],
    ['renew-paper', undefined, '/ikm/profil'],
    ['renew-paper', product, `/ikm/produk/${product}`],
    ['add-price', product, `/ikm/produk/${product}`],
    ['add-product', undefined, '/ikm/produk'],
  ] as const)('of %s of %s is %s', (step, of, where) => {
    expect(whereOf({ step, ...(of === undefined ? {} : { product: of }) })).toBe(where)
  })
})

it('a slot in which the IKM stands or for which it waits is not asked for again', () => {
  const [stands, waits, free] = [anId('slot'), anId('slot'), anId('slot')]
  const own = { waiting: [{ slot: waits }], placements: [{ slot: stands }] }
  expect(freeFor([{ slot: stands }, { slot: free }, { slot: waits }], own)).toEqual([{ slot: free }])
})

describe('the profile as it is typed', () => {
  const ikm = anId('ikm')
  const plain = { ikm, version: 3, name: 'Dodol', nib: null, workers: 4 }

  it('keeps the terms that are named, and none where none is', () => {
    expect(editOf(plain)).toEqual({ ...plain, accepts: null })
    const typed = { ...plain, supplies: ['buy-out' as const], paymentDaysMost: 14, returns: 'no' as const }
    const edit = editOf(z.parse(TypedProfile, typed))
    expect(edit).toEqual({
      ...plain,
      accepts: { supplies: ['buy-out'], paymentDaysMost: 14, bearsReturns: false },
    })
    expect(z.safeParse(EditIkm, edit).success).toBe(true)
  })

  it('is sent back as it was where nothing is typed', () => {
    const accepts = { supplies: ['consignment' as const], marginMostPercent: 17.5, bearsReturns: true }
    const record = { ...plain, village: '32.16.06.2006', category: 'dodol-kue', accepts } as unknown as Ikm
    const asks = { supplies: { as: 'several', choices: [] }, marginMostPercent: { as: 'number', decimals: 2 } } as const
    const read = readTyped(TypedProfile, { ...asks, returns: { as: 'text' } }, typedProfile(record), {
      ikm,
      version: 3,
    })
    if (!read.ok) throw new Error('the form takes it')
    expect(editOf(read.input).accepts).toEqual(accepts)
  })

  it('shows both classes from what is typed, each only where its law can tell', () => {
    const size = (workers: string, investmentIdr: string, salesIdr: string) =>
      classesOf({ workers, investmentIdr, salesIdr })
    expect(size('', '', '')).toEqual({ business: undefined, industry: undefined })
    expect(size('20', '1.000.000.000', '')).toEqual({ business: 'micro', industry: 'medium' })
    expect(size('', '', '2.000.000.001')).toEqual({ business: 'small', industry: undefined })
    expect(size('banyak', '1', '1')).toEqual({ business: undefined, industry: undefined })
  })
})

describe('the contact as it is typed', () => {
  const ikm = anId('ikm')
  const today = day('2026-11-24')
  const known = { businessNumber: '+6281234567890', consentedOn: day('2026-05-01') }
  const typed = { ikm, version: 2, businessNumber: '+6281234567890' }

  it('keeps the day of a consent for the same number, and dates it anew for another', () => {
    expect(contactOf({ ...typed, consent: true }, known, today)).toEqual({ ...typed, consentedOn: '2026-05-01' })
    const other = { ...typed, businessNumber: '0812 9999 0000' }
    expect(contactOf({ ...other, consent: true }, known, today)).toEqual({ ...other, consentedOn: today })
    expect(contactOf({ ...typed, consent: true }, { businessNumber: known.businessNumber }, today)).toEqual({
      ...typed,
      consentedOn: today,
    })
  })

  it('takes the consent back where the tick is gone', () => {
    const sent = contactOf(typed, known, today)
    expect(sent).toEqual(typed)
    expect(z.safeParse(SetContact, sent).success).toBe(true)
  })

  it('asks for the number where it may be shown', () => {
    const faults = z
      .safeParse(TypedContact, { ikm, version: 0, consent: true })
      .error?.issues.map(({ path }) => path[0])
    expect(faults).toEqual(['businessNumber'])
  })
})
