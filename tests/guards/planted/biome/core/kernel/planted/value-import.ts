import { Instant } from '../clock.ts'

export const start: Instant = 0
