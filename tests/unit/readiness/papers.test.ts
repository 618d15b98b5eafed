// The numbers on an IKM's papers, by the forms of domain research section 2.1.
import { describe, expect, it } from 'vitest'
import { isHalalNumber, isNib, isNpwp, readBarcode, readPirt } from '../../../core/readiness/papers.ts'

describe('a P-IRT number', () => {
  it.each([
    ['206321601012327', { region: '3216', ofRegency: true, endsIn: 2027 }],
    ['P-IRT No. 2063216010123-27', { region: '3216', ofRegency: true, endsIn: 2027 }],
    ['2 06 3216 01 0123 30', { region: '3216', ofRegency: true, endsIn: 2030 }],
    ['806321601012327', { region: '3216', ofRegency: true, endsIn: 2027 }],
    ['206327501012326', { region: '3275', ofRegency: false, endsIn: 2026 }],
  ])('%s tells its region and its last year', (number, told) => {
    expect(readPirt(number)).toEqual(told)
  })

  it.each(['20632160101232', '2063216010123277', '906321601012327', '006321601012327', 'sedang diurus', ''])(
    '%j is none',
    (number) => {
      expect(readPirt(number)).toBeUndefined()
    },
  )
})

describe('a barcode', () => {
  // 8+9×3+9+1×3+2+3×3+4+5×3+6+7×3+8+9×3 = 139, so the check digit is 1.
  it.each([
    ['8991234567891', 'indonesian'],
    ['899-1234 567891', 'indonesian'],
    ['8991234567890', 'wrong-check-digit'],
    ['8991234576891', 'wrong-check-digit'],
    ['4006381333931', 'foreign'],
    ['899123456789', 'no-ean-13'],
    ['89912345678911', 'no-ean-13'],
    ['89912345678x1', 'no-ean-13'],
  ])('%s is %s', (written, found) => {
    expect(readBarcode(written)).toBe(found)
  })
})

it.each([
  ['ID32160000123450', true],
  ['ID 3216 0000 1234 50', true],
  ['id32160000123450', true],
  ['ID32160000123450 (contoh)', true],
  ['ID (belum terbit)', false],
  ['32160000123450', false],
  ['ID', false],
  ['dalam proses', false],
])('a halal number: %s is one: %s', (written, is) => {
  expect(isHalalNumber(written)).toBe(is)
})

it.each([
  ['1234567890123', true],
  ['1234 5678 90123', true],
  ['123456789012', false],
  ['12345678901234', false],
  ['NIB1234567890123', false],
])('a NIB: %s is one: %s', (written, is) => {
  expect(isNib(written)).toBe(is)
})

it.each([
  ['0123456789012345', true],
  ['01.234.567.8-901.2345', true],
  ['123456789012345', false],
  ['3216O10101010001', false],
])('an NPWP: %s is one: %s', (written, is) => {
  expect(isNpwp(written)).toBe(is)
})
