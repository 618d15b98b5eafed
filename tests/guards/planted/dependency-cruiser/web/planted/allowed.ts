import type { Planted } from '../../core/planted/schema.ts'

export const planted: Planted = { id: '' }
