export function messageOf(work: () => void): string {
  try {
    work()
    return ''
  } catch (error) {
    return error.message
  }
}
