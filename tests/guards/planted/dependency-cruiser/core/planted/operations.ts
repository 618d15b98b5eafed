export const operations = 'planted'
