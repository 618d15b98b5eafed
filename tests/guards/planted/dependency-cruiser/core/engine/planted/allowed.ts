export { dayNumber } from '../../kernel/day.ts'
export * as z from 'zod/mini'
