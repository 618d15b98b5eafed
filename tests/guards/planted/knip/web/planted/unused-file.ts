export const nothing = 'asks for this'
