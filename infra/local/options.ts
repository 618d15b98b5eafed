// The options of `npm start`; what is wrong ends with one sentence and status 2.
import { parseArgs } from 'node:util'
import { fail } from './command.ts'

const USAGE = `npm start -- [--port N]
  --port N   the port of the pages (4321)
  --help     this text`

export function readOptions(args: string[]): { port: number } {
  const { values } = parsed(args)
  if (values.help) {
    process.stdout.write(`${USAGE}\n`)
    process.exit(0)
  }
  const port = Number(values.port ?? '4321')
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { port }
  return fail(`--port is a number from 1 to 65535, not ${values.port}.`)
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: { port: { type: 'string' }, help: { type: 'boolean' } } })
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
}
