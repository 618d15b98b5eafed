export function readAny(text: string): any {
  return JSON.parse(text)
}
