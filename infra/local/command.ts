// What the commands share: bad input ends with status 2, a sentence on stderr and nothing on stdout.

export function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}
