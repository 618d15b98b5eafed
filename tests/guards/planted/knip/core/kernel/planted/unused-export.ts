export const asked = 'yes'
export const unasked = 'no'
