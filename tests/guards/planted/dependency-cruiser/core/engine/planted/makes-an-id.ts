export { ulid } from 'ulid'
