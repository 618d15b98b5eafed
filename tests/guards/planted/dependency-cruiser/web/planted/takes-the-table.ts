export { client } from '../../core/table/planted/client.ts'
