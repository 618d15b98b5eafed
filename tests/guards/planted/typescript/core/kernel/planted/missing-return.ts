export function amount(base: 'spend' | 'volume'): number {
  if (base === 'spend') return 1
}
