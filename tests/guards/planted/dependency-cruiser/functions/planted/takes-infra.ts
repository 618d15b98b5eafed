export { stack } from '../../infra/planted/stack.ts'
