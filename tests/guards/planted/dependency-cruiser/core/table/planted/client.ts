export const client = 'planted'
