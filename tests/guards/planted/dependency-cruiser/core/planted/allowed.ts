export { createHash } from 'node:crypto'
export { judge } from '../engine/judge.ts'
export { client } from '../table/planted/client.ts'
export { ulid } from 'ulid'
