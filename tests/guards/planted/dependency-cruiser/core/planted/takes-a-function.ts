export { handler } from '../../functions/planted/handler.ts'
