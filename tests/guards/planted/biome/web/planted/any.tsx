export const held: any = 1
