export type Asked = 'yes'
export type Unasked = 'no'
