// The contract's routes about what an IKM still needs: for itself, and for officers who verify.
import { Readiness, ReadinessOfIkm } from '../readiness/schema.ts'
import type { Route } from './route.ts'

const readiness = {
  method: 'GET',
  summary: 'What the IKM still needs for a shelf, the next step first, and its size by both laws.',
  input: ReadinessOfIkm,
  output: Readiness,
} as const

export const READINESS_ROUTES = {
  'readiness.ofIkm': { ...readiness, audience: 'ikm', path: '/api/ikm/{ikm}/readiness' },
  'officer.readiness.ofIkm': { ...readiness, audience: 'officer', path: '/api/officer/ikm/{ikm}/readiness' },
} as const satisfies Record<string, Route>
