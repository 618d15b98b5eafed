export const later = () => import('../../functions/planted/handler.ts')
