// A request and its answer for each public read of the API; tests hold each answer to its route's own schema.
import type { PublicRead } from './public-read.ts'

export type Example = { ask: string; answer: unknown }

const ID = '01k9r3v6n2c8q5w7x4z1b0d2f3'
const ikm = `ikm_${ID}`
const product = `prd_${ID}`
const place = { village: '32.16.03.2006', kecamatan: '32.16.03' }
const named = { category: 'anyaman-bambu-kayu', name: 'Perajin Contoh' }
const alive = { activity: 'active', lastSignOfLife: '2026-10-02', source: 'registered' }
const line = { ikm, ...named, ...place, ...alive, demonstration: true, state: 'verified' }

const bag = {
  ikm,
  product,
  name: 'Tas anyam',
  category: named.category,
  kecamatan: place.kecamatan,
  unitOfSale: 'buah',
  priceFromIdr: 65_000,
  priceToIdr: 90_000,
  capacityPerMonth: 200,
  certificates: [],
  state: 'offered',
  recordedOn: '2026-02-01',
}

const found = {
  product,
  ikm,
  name: bag.name,
  ikmName: named.name,
  category: named.category,
  kecamatan: place.kecamatan,
  unitOfSale: bag.unitOfSale,
  priceFromIdr: bag.priceFromIdr,
  priceToIdr: bag.priceToIdr,
  active: true,
  lastSignOfLife: alive.lastSignOfLife,
  boughtIn: '2026-09',
  buyable: true,
  certificates: [],
}

const counts = { met: 31, running: 0, unconfirmed: 22, short: 9, 'not-reported': 14, exempt: 6 }

/** Opaque: it is sent back as it came. */
const CURSOR = 'eyJxdWVzdGlvbiI6ImlrbS5pbktlY2FtYXRhbiJ9'

const rule = `rul_${ID}`
const regulation = `reg_${ID}`

export const API_EXAMPLES: Record<PublicRead, Example> = {
  health: { ask: '/api/health', answer: { status: 'ok', legalDay: '2026-10-08' } },
  openapi: {
    ask: '/api/openapi.json',
    answer: { openapi: '3.1.0', info: { title: 'Etalase Kabupaten Bekasi', version: '1' }, paths: {} },
  },
  'ikm.get': {
    ask: `/api/catalog/ikm/${ikm}`,
    answer: {
      ...line,
      story: 'Menganyam bambu sejak 1998.',
      certificates: [{ kind: 'halal', number: 'ID00000000000000', expiresOn: '2028-01-31' }],
    },
  },
  'ikm.inKecamatan': {
    ask: '/api/catalog/kecamatan/32.16.03/ikm?limit=1',
    answer: { items: [line], next: CURSOR },
  },
  'product.ofIkm': { ask: `/api/catalog/ikm/${ikm}/products`, answer: [bag] },
  'product.inCategory': {
    ask: '/api/catalog/categories/anyaman-bambu-kayu/products?limit=1',
    answer: { items: [bag], next: null },
  },
  'program.figures': {
    ask: '/api/program/figures',
    answer: [
      { figure: 'ikm.active', on: '2026-10-07', part: 'all', value: 317 },
      { figure: 'ikm.active', on: '2026-10-07', part: 'kecamatan:32.16.03', value: 14 },
    ],
  },
  'program.quarters': {
    ask: '/api/program/quarters',
    answer: [{ figure: 'slot.offered', on: '2026-09-30', part: 'all', value: 402 }],
  },
  'program.compliance': {
    ask: '/api/program/compliance',
    answer: [
      {
        period: '2026-Q3',
        countedOn: '2026-10-07',
        minCell: 5,
        whole: { parts: ['all'], partners: 82, verdicts: counts, total: 82 },
        sectors: [],
        kecamatan: [],
      },
    ],
  },
  'slot.vacant': {
    ask: '/api/slots/vacant/32.16.03?limit=1',
    answer: {
      items: [
        {
          slot: `slt_${ID}`,
          outlet: `otl_${ID}`,
          name: 'Rak lobi',
          kind: 'shelf',
          areaDm2: 60,
          openings: 2,
          vacant: 1,
          kecamatan: place.kecamatan,
          terms: {
            form: 'shelf',
            supply: 'buy-out',
            marginPercent: 20,
            rentIdrPerMonth: 0,
            paymentDays: 14,
            returnsBorneBy: 'partner',
          },
          openedOn: '2026-06-01',
        },
      ],
      next: null,
    },
  },
  'regulation.list': {
    ask: '/api/regulations',
    answer: [
      {
        regulation,
        title: 'Contoh peraturan',
        titleEn: 'An example regulation',
        note: 'contoh, bukan nasihat hukum',
        state: 'enacted',
        enactedOn: '2025-09-15',
        terms: {
          ladders: {
            quota: [{ stage: 'coaching', kind: 'coaching', days: 30, clock: 'working', article: 'Pasal 9' }],
            reporting: [{ stage: 'demand', kind: 'demand', days: 14, clock: 'working', article: 'Pasal 10' }],
          },
          objection: { fileWithinWorkingDays: 21, decideWithinWorkingDays: 10 },
          resumeWithinMonths: 12,
          lookBackDays: 90,
          publication: { by: ['sector', 'kecamatan'], minCell: 5, names: false },
          certainty: 'contoh',
        },
        recordedOn: '2025-09-15',
      },
    ],
  },
  'regulation.rules': {
    ask: '/api/regulations/rules',
    answer: [
      {
        id: rule,
        versions: [
          {
            from: '2025-10-01',
            to: null,
            enactedOn: '2025-09-15',
            citation: 'Pasal 5 ayat (1)',
            sectors: ['minimarket'],
            where: [],
            unit: 'outlet',
            slotKinds: ['shelf'],
            base: 'slot',
            quota: { kind: 'fixed', required: 2 },
            period: 'quarter',
            minCoverage: 75,
            minDistinctIkm: 1,
            minIkmDays: 30,
            graceDays: 90,
            minObligatedDays: 30,
            closingDays: 14,
            maxBackdateDays: 7,
            phaseIn: [],
          },
        ],
      },
    ],
  },
  'regulation.names': {
    ask: '/api/regulations/names',
    answer: [{ regulation, rule, name: 'Dua rak tiap minimarket', nameEn: 'Two shelves a minimarket' }],
  },
  'search.ask': {
    ask: '/api/search?q=tas&limit=1',
    answer: {
      lines: [found],
      total: 1,
      page: 1,
      pages: 1,
      sort: 'best',
      matched: 'all',
      understood: [],
      corrections: [],
      ignored: [],
      facets: {
        category: [{ value: named.category, count: 1 }],
        kecamatan: [{ value: place.kecamatan, count: 1 }],
        certificate: [],
        price: [],
        active: 1,
        buyable: 1,
      },
      suggestions: [],
    },
  },
  'search.suggest': { ask: '/api/search/suggestions?q=tas', answer: { names: ['Tas anyam'] } },
}

/** The answer to a cursor of another list. */
export const PROBLEM_EXAMPLE = {
  ask: '/api/catalog/kecamatan/32.16.03/ikm?cursor=x',
  answer: {
    type: 'urn:etalase:invalid:cursor',
    title: 'The input is not right',
    status: 400,
    detail: 'This page marker does not belong to the list that was asked for. Open the list again from its first page.',
    code: 'cursor',
    requestId: '5f0c2b1e-6d0a-4f0e-9c55-6b8f0f6f1c11',
  },
} as const
