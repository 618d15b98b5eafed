export const handler = 'planted'
