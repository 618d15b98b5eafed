// The size of an item as DynamoDB counts it: names and values in UTF-8, numbers by their digits, 3 bytes a list or map.
// Source: "DynamoDB item sizes and formats", Amazon DynamoDB Developer Guide.

export function byteSize(item: Record<string, unknown>): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0)
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(Math.abs(value)).replace('.', '').length / 2) + 1
  if (Array.isArray(value)) return 3 + value.reduce<number>((sum, each) => sum + 1 + sizeOf(each), 0)
  if (value !== null && typeof value === 'object') {
    return 3 + Object.entries(value).reduce((sum, [name, each]) => sum + 1 + Buffer.byteLength(name) + sizeOf(each), 0)
  }
  return 1
}
