// `npm start`: the whole system on this machine, with a sentence on what it does and where it stands. Ctrl-C ends it.
import './jsx-hook.ts'
import { readOptions } from './options.ts'

const options = readOptions(process.argv.slice(2))
const began = performance.now()
let ending = false
/** Before everything stands, the end of this process takes its children along. */
let end = async (): Promise<void> => undefined

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (ending) return
    ending = true
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
}

const { startMachine } = await import('./machine.ts')
const { stepText } = await import('./console-text.ts')
try {
  const machine = await startMachine(options, say)
  end = machine.stop
  process.stdout.write(`${clear()}${greeting(machine)}`)
} catch (error) {
  process.stderr.write(`${clear()}${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/** One line that is written over on a terminal, and elsewhere a line for each step. */
function say(step: Parameters<typeof stepText>[0]): void {
  const words = stepText(step, 'en')
  process.stdout.write(process.stdout.isTTY ? `${clear()}${words} …` : `${words} …\n`)
}

function clear(): string {
  return process.stdout.isTTY ? '\r\u001b[2K' : ''
}

function greeting({ url, mailbox, filled, people }: Awaited<ReturnType<typeof startMachine>>): string {
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const table = filled.kept ? 'the kept table' : filled.size === 'none' ? 'an empty table' : `${filled.items} items`
  return [
    `Etalase stands after ${seconds} s, with ${table}.`,
    `  Front page  ${url}/  (English: ${url}/en/)`,
    `  Console     ${url}/_local`,
    `  Mailbox     ${mailbox}`,
    `  Sign in     ${url}/masuk (the code arrives in the mailbox; the console signs in with one click), as`,
    ...people.map(({ email, title }) => `                ${email.padEnd(24)} ${title.en}`),
    'Ctrl-C ends it.',
    '',
  ].join('\n')
}
