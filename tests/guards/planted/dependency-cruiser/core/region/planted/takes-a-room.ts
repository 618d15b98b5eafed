export { entity } from '../../planted/entity.ts'
