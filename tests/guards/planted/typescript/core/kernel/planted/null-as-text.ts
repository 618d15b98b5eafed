export const closedOn: string = null
