export type Planted = { id: string }
