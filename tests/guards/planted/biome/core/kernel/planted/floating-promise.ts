async function commit(): Promise<void> {}

export function write(): void {
  commit()
}
