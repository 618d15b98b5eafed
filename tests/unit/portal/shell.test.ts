// The portal's shell: which addresses are its own, whom one acts for, what a device is called, how long to wait.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { addressOf } from '../../../core/publish/page.ts'
import { deviceOf } from '../../../web/portal/account/device.ts'
import { ownAddress, PORTAL_ADDRESS } from '../../../web/portal/address.ts'
import { fitted } from '../../../web/portal/ikm/resize.ts'
import { type Hat, hatFor, holds } from '../../../web/portal/me.ts'
import { nextPause } from '../../../web/portal/parts/pause.ts'
import { hatsOf } from '../../../web/portal/read-me.ts'
import { SCREENS, screenAt, screensOf } from '../../../web/portal/screens.ts'
import { PORTAL_TEXTS } from '../../../web/text/portal/shell.ts'
import { anId } from '../../support/actors.ts'

const IKM = 'ikm_01j0000000000000000000000a'
const OUTLET = 'otl_01j0000000000000000000000a'

describe('the addresses of the portal', () => {
  it.each([...Object.keys(SCREENS), '/mitra/', '/akun/keamanan/', `/mitra/gerai/${OUTLET}`, '/dinas/antrean/klaim'])(
    'hold %s',
    (path) => expect(path).toMatch(PORTAL_ADDRESS),
  )

  it.each([
    addressOf({ kind: 'ikm', ikm: IKM }, 'id'),
    addressOf({ kind: 'partner', partner: 'mtr_01j0000000000000000000000a' }, 'id'),
    addressOf({ kind: 'product', product: 'prd_01j0000000000000000000000a' }, 'id'),
    '/',
    '/en/',
    '/masukan',
    '/portal/main.js',
    '/mitra/x.csv',
    '/mitra//x',
    '/en/mitra',
  ])('leave %s to what is published', (path) => expect(path).not.toMatch(PORTAL_ADDRESS))

  it('are all that a sign-in leads back to', () => {
    expect(ownAddress('/mitra/anggota')).toBe('/mitra/anggota')
    const foreign = [
      'https://jahat.example/',
      '//jahat.example/mitra',
      '/\\jahat.example',
      '/masuk?ke=/masuk',
      '/api/x',
    ]
    for (const asked of [...foreign, 'javascript:alert(1)', '', null, undefined])
      expect(ownAddress(asked)).toBe('/akun')
  })
})

describe('the screen of an address', () => {
  it('is found with what the address says after it', () => {
    expect(screenAt('/mitra')).toEqual({ name: '/mitra', parts: [] })
    expect(screenAt(`/mitra/gerai/${OUTLET}`)).toEqual({ name: '/mitra/gerai', parts: [OUTLET] })
    expect(screenAt('/mitra/anggota/')).toEqual({ name: '/mitra/anggota', parts: [] })
    expect(screenAt('/mitra/tidak-ada')).toBeUndefined()
    expect(screenAt('/constructor')).toBeUndefined()
  })

  it('is not there where an address names nothing that it could be about', () => {
    expect(screenAt('/dinas/klaim')).toBeUndefined()
    expect(screenAt('/dinas/pendaftaran/32-16-06-2006')).toBeUndefined()
    expect(screenAt('/dinas/pendaftaran/32-16-06-2006/x')?.parts).toEqual(['32-16-06-2006', 'x'])
  })

  it('has a name in both languages', () => {
    for (const text of Object.values(PORTAL_TEXTS)) {
      expect(Object.keys(text.screens).sort()).toEqual(Object.keys(SCREENS).sort())
    }
  })

  it('stands in the menu of whoever may open it', () => {
    expect(screensOf('partner', 'owner')).toContain('/mitra/anggota')
    expect(screensOf('partner', 'clerk')).not.toContain('/mitra/anggota')
    expect(screensOf('ikm').every((name) => name.startsWith('/ikm'))).toBe(true)
  })
})

describe('the hat', () => {
  const hats: Hat[] = [
    { kind: 'partner', partner: 'mtr_a', name: 'A', role: 'owner', outlets: [] },
    { kind: 'partner', partner: 'mtr_b', name: 'B', role: 'clerk', outlets: ['otl_a'] },
    {
      kind: 'officer',
      agency: 'industry',
      name: 'Dinas',
      nameEn: 'Agency',
      powers: [{ power: 'verify', villages: [] }],
    },
  ]

  it('is the chosen one where it fits the address, else the first that does', () => {
    expect(hatFor('/mitra', hats, 'mtr_b')).toBe(hats[1])
    expect(hatFor('/mitra', hats, 'agency:industry')).toBe(hats[0])
    expect(hatFor('/dinas/petugas', hats, 'mtr_b')).toBe(hats[2])
    expect(hatFor('/akun', hats, 'mtr_b')).toBe(hats[1])
  })

  it('is none where the person has none of the kind', () => {
    expect(hatFor('/ikm', hats, undefined)).toBeUndefined()
    expect(hatFor('/akun', [], undefined)).toBeUndefined()
  })
})

describe('the hats of an account', () => {
  const hat = { since: day('2026-01-01') }
  const power = { agency: 'industry', name: 'Dinas', nameEn: 'Agency', from: day('2026-01-01'), to: null }

  it('are its partners, its IKM, and each agency once with all powers', () => {
    const hats = hatsOf({
      account: anId('account'),
      email: 'a@contoh.test',
      profile: { version: 0 },
      partners: [{ ...hat, name: 'A', partner: anId('partner'), role: 'clerk', outlets: [anId('outlet')] }],
      ikm: { ...hat, name: 'I', ikm: anId('ikm') },
      powers: [
        { ...power, power: 'verify', villages: ['32.16.06.2006'] },
        { ...power, power: 'decide', villages: [] },
      ],
    })
    expect(hats.map(({ kind, name }) => [kind, name])).toEqual([
      ['partner', 'A'],
      ['ikm', 'I'],
      ['officer', 'Dinas'],
    ])
    const officer = hats.find((each) => each.kind === 'officer')
    expect(officer?.powers).toHaveLength(2)
    expect(officer !== undefined && [holds(officer, 'verify'), holds(officer, 'decide')]).toEqual([false, true])
  })
})

describe('small things', () => {
  it('a photo is drawn with its longer side at 1,600 pixels, and never larger than it is', () => {
    expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 })
    expect(fitted(300, 900)).toEqual({ width: 300, height: 900 })
    expect(fitted(1, 20_000)).toEqual({ width: 1, height: 1600 })
  })

  it('a device is called by its browser and system', () => {
    const android =
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36'
    expect(deviceOf(android)).toBe('Chrome, Android')
    expect(deviceOf('curl/8')).toBeUndefined()
  })

  it('a job is asked for less and less often', () => {
    expect([0, 1, 2, 20].map(nextPause)).toEqual([1000, 1500, 2250, 15_000])
  })
})
