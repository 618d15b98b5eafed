import { parse } from 'acorn'

export const parsed = () => parse('1', { ecmaVersion: 2024 })
