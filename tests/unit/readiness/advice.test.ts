// What an IKM is told to do next: sixty IKM, each told by hand from domain research section 2.
import { expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { newId } from '../../../core/kernel/id.ts'
import { adviceFor, type Looked, type LookedProduct } from '../../../core/readiness/advice.ts'

const TODAY = day('2026-11-24')
const PRODUCT = newId('product', { instant: 1, random: () => 0 })
const PIRT = { kind: 'pirt', number: '206321601012329' } as const
const HALAL = { kind: 'halal', number: 'ID32160000123450' } as const

const dodol: LookedProduct = {
  product: PRODUCT,
  name: 'Dodol ketan',
  category: 'dodol-kue',
  priceFromIdr: 15_000,
  capacityPerMonth: 600,
  shelfLifeDays: 30,
  barcode: '8991234567891',
  hasPhoto: true,
  certificates: [PIRT, HALAL],
}
const ready: Looked = {
  activity: 'active',
  certificates: [],
  accepts: { bearsReturns: false },
  nib: '1234567890123',
  npwp: '0123456789012345',
  numberShown: true,
  products: [dodol],
}
const made = (changes: Partial<LookedProduct>): Partial<Looked> => ({ products: [{ ...dodol, ...changes }] })
const papers = (...certificates: LookedProduct['certificates'][number][]) => made({ certificates })
const until = (text: string) => ({ ...PIRT, expiresOn: day(text) })
const bag = { ...dodol, name: 'Tas anyam', category: 'tas-sepatu', shelfLifeDays: undefined, certificates: [] }

const CASES: [string, Partial<Looked>, string[]][] = [
  ['all is there', {}, []],
  ['it sells nothing yet', { products: [] }, ['add-product']],
  ['nothing was heard of it', { activity: 'dormant' }, ['say-alive']],
  ['nothing is there', { ...ready, products: [], nib: undefined }, ['add-product', 'get-nib']],
  ['asleep and without goods', { products: [], activity: 'dormant' }, ['add-product', 'say-alive']],
  ['no NIB', { nib: undefined }, ['get-nib']],
  ['a NIB of 12 digits', { nib: '123456789012' }, ['correct-nib']],
  ['a NIB of 14 digits', { nib: '12345678901234' }, ['correct-nib']],
  ['a NIB with a letter', { nib: 'A123456789012' }, ['correct-nib']],
  ['a NIB with spaces', { nib: '1234 5678 90123' }, []],
  ['no NPWP, which is no duty to say', { npwp: undefined }, []],
  ['an NPWP of the old 15 digits', { npwp: '123456789012345' }, ['correct-npwp']],
  ['an NPWP of 17 digits', { npwp: '12345678901234567' }, ['correct-npwp']],
  ['an NPWP with dots', { npwp: '01.234.567.8-901.2345' }, []],
  ['no terms said', { accepts: undefined }, ['say-terms']],
  ['a hidden number', { numberShown: false }, ['publish-number']],
  ['terms and number', { accepts: undefined, numberShown: false }, ['say-terms', 'publish-number']],
  ['no photo', made({ hasPhoto: false }), ['add-photo']],
  ['no price', made({ priceFromIdr: undefined }), ['add-price']],
  ['a price of nothing is a price', made({ priceFromIdr: 0 }), []],
  ['no capacity', made({ capacityPerMonth: undefined }), ['add-capacity']],
  [
    'no photo, price, capacity',
    made({ hasPhoto: false, priceFromIdr: undefined, capacityPerMonth: undefined }),
    ['add-photo', 'add-price', 'add-capacity'],
  ],
  ['no barcode', made({ barcode: undefined }), ['get-barcode']],
  ['a barcode with a wrong last digit', made({ barcode: '8991234567890' }), ['correct-barcode']],
  ['a barcode with two digits changed', made({ barcode: '8991234576891' }), ['correct-barcode']],
  ['a barcode of 12 digits', made({ barcode: '899123456789' }), ['correct-barcode']],
  ['a barcode of another land, which is right', made({ barcode: '4006381333931' }), []],
  ['no permit', papers(HALAL), ['get-pirt']],
  ['no halal', papers(PIRT), ['get-halal']],
  ['neither permit nor halal', papers(), ['get-pirt', 'get-halal']],
  ['eaten within 6 days: no P-IRT', { products: [{ ...dodol, shelfLifeDays: 6, certificates: [HALAL] }] }, []],
  ['keeps for 7 days: P-IRT', { products: [{ ...dodol, shelfLifeDays: 7, certificates: [HALAL] }] }, ['get-pirt']],
  [
    'how long it keeps is not said: P-IRT',
    { products: [{ ...dodol, shelfLifeDays: undefined, certificates: [HALAL] }] },
    ['get-pirt'],
  ],
  ['national permit instead', papers({ kind: 'bpom-md', number: '123456789012' }, HALAL), []],
  ['hygiene certificate instead', papers({ kind: 'slhs', number: 'SLHS 1' }, HALAL), []],
  ['a trademark is no permit', papers({ kind: 'brand', number: 'IDM000123' }, HALAL), ['get-pirt']],
  ['the permit of the whole IKM', { certificates: [PIRT, HALAL], ...papers() }, []],
  ['permit of the IKM, halal of the product', { certificates: [PIRT], ...papers(HALAL) }, []],
  ['P-IRT of 14 digits', papers({ kind: 'pirt', number: '20632160101232' }, HALAL), ['correct-pirt']],
  ['P-IRT with the pack 9', papers({ kind: 'pirt', number: '906321601012329' }, HALAL), ['correct-pirt']],
  ['P-IRT "being made"', papers({ kind: 'pirt', number: 'dalam proses' }, HALAL), ['correct-pirt']],
  ['P-IRT of the city next door', papers({ kind: 'pirt', number: '206327501012329' }, HALAL), ['check-region']],
  ['P-IRT whose number ended in 2025', papers({ kind: 'pirt', number: '206321601012325' }, HALAL), ['renew-paper']],
  ['P-IRT whose number ends in 2026', papers({ kind: 'pirt', number: '206321601012326' }, HALAL), ['renew-soon']],
  ['P-IRT whose number ends in 2027', papers({ kind: 'pirt', number: '206321601012327' }, HALAL), []],
  ['P-IRT that ended yesterday', papers(until('2026-11-23'), HALAL), ['renew-paper']],
  ['P-IRT that ends today', papers(until('2026-11-24'), HALAL), ['renew-soon']],
  ['P-IRT that ends in 90 days', papers(until('2027-02-22'), HALAL), ['renew-soon']],
  ['P-IRT that ends in 91 days', papers(until('2027-02-23'), HALAL), []],
  ['the day entered outranks the number', papers({ ...until('2029-06-30'), number: '206321601012325' }, HALAL), []],
  ['halal without ID', papers(PIRT, { kind: 'halal', number: '32160000123450' }), ['correct-halal']],
  ['halal that ended', papers(PIRT, { ...HALAL, expiresOn: day('2026-01-31') }), ['renew-paper']],
  [
    'SNI of the IKM that ends soon',
    { certificates: [{ kind: 'sni', number: 'SNI 1', expiresOn: day('2026-12-31') }] },
    ['renew-soon'],
  ],
  ['a bag needs no food papers', { products: [bag] }, []],
  [
    'a bag without photo and barcode',
    { products: [{ ...bag, hasPhoto: false, barcode: undefined }] },
    ['add-photo', 'get-barcode'],
  ],
  ['a bag beside food without papers', { products: [bag, { ...dodol, certificates: [] }] }, ['get-pirt', 'get-halal']],
  [
    'two foods without halal',
    {
      products: [
        { ...dodol, certificates: [PIRT] },
        { ...dodol, certificates: [PIRT] },
      ],
    },
    ['get-halal', 'get-halal'],
  ],
  [
    'a dead paper comes before a missing one',
    { nib: undefined, ...papers(until('2025-01-01')) },
    ['renew-paper', 'get-nib', 'get-halal'],
  ],
  ['a wrong number before a missing photo', { ...made({ hasPhoto: false }), nib: '1' }, ['correct-nib', 'add-photo']],
  [
    'a foreign region is the least but for the barcode',
    made({ barcode: undefined, certificates: [{ kind: 'pirt', number: '206327501012329' }, HALAL], hasPhoto: false }),
    ['add-photo', 'check-region', 'get-barcode'],
  ],
]

it.each(CASES)('where %s', (_what, changes, steps) => {
  expect(adviceFor({ ...ready, ...changes }, TODAY).map(({ step }) => step)).toEqual(steps)
})

it('says which product, which paper and which day', () => {
  expect(adviceFor({ ...ready, ...papers(until('2026-11-23')) }, TODAY)).toEqual([
    { step: 'renew-paper', paper: 'pirt', product: PRODUCT, name: 'Dodol ketan', on: '2026-11-23' },
    { step: 'get-halal', paper: 'halal', product: PRODUCT, name: 'Dodol ketan', on: '2026-10-17' },
  ])
})

it('counts sixty cases', () => {
  expect(CASES).toHaveLength(60)
})
