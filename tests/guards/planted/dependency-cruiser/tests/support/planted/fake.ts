export const fake = 'planted'
