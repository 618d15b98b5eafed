// Cases of the routes that anybody may read.
import { type Case, ofIkm, STRANGE } from './case.ts'

const nothing = { as: 'public', input: () => ({}), ...STRANGE } as const

export const CATALOG_CASES = {
  health: nothing,
  openapi: nothing,
  'ikm.get': { as: 'public', input: ofIkm, bad: { ikm: 'ikm_1' } },
  'ikm.inKecamatan': { as: 'public', input: () => ({ kecamatan: '32.16.03', limit: 1 }), bad: { limit: 101 } },
  'product.ofIkm': { as: 'public', input: ofIkm, bad: { ikm: 'ikm_1' } },
  'product.inCategory': {
    as: 'public',
    input: () => ({ category: 'anyaman-bambu-kayu', limit: 1 }),
    bad: { category: 'kendaraan' },
  },
  'program.figures': nothing,
  'program.quarters': nothing,
  'program.compliance': nothing,
  'slot.vacant': { as: 'public', input: () => ({ kecamatan: '32.16.03' }), bad: { kecamatan: '32.75.01' } },
  'regulation.list': nothing,
  'regulation.rules': nothing,
  'regulation.names': nothing,
} as const satisfies Record<string, Case>
