export const stack = 'planted'
