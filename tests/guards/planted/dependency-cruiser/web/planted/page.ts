export const page = 'planted'
