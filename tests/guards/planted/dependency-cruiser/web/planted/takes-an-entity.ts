export { entity } from '../../core/planted/entity.ts'
