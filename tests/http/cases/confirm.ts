// Cases of the routes about confirm links: who has not answered, a link opened for sending, a new PIN.
import { VILLAGE } from '../../support/belonging.ts'
import { deniedWithPhoto, MONTH, there } from '../../support/confirm.ts'
import type { World } from '../../support/world.ts'
import { type Case, placed } from './case.ts'

export const CONFIRM_CASES = {
  'confirmlink.waiting': {
    as: 'verifier',
    input: async (world: World) => {
      await placed(world)
      return { month: MONTH, village: VILLAGE }
    },
    bad: { month: '2026-13' },
  },
  'confirmlink.denied': {
    as: 'verifier',
    input: async (world: World) => {
      await deniedWithPhoto(world)
      return { month: MONTH, village: VILLAGE }
    },
    bad: { month: '2026-13' },
  },
  'confirmlink.send': {
    as: 'verifier',
    input: (world: World) => ({ ...there(world), month: MONTH }),
    bad: { month: '2026-13' },
  },
  'confirmlink.setPin': { as: 'verifier', input: there, bad: { ikm: 'ikm_1' } },
  'confirmlink.stop': {
    as: 'verifier',
    input: (world: World) => ({ ...there(world), stop: true }),
    bad: { stop: 'ya' },
  },
} as const satisfies Record<string, Case>
