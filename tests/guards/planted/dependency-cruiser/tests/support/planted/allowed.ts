export { expect } from 'vitest'
export { stack } from '../../../infra/planted/stack.ts'
