export { operations } from '../../core/planted/operations.ts'
export { page } from '../../web/planted/page.ts'
