import { round } from './comes-round.ts'

export const goes = () => round
