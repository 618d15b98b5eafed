export const entity = 'planted'
