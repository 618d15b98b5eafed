export { operations } from '../../core/planted/operations.ts'
