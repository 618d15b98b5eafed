async function may(): Promise<boolean> {
  return false
}

export function asked(): string {
  if (may()) return 'yes'
  return 'no'
}
