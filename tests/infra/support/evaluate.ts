// A program of its own (Pulumi's state is the process's): runs sst.config.ts for a stage and writes down what it asks for.
// Usage: node evaluate.ts STAGE COMPONENTS OUT. No account, no network: Pulumi's engine is replaced by its own mocks.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../support/guard.ts'
import { type Asked, type Created, calling, creating } from './pretended-cloud.ts'

type Components = {
  aws: unknown
  provider: unknown
  Secret: unknown
  Linkable: unknown
  shim: Record<string, unknown>
  run: (program: () => Promise<unknown>) => Promise<unknown>
  pulumi: {
    runtime: {
      setMocks: (mocks: object, project: string, stack: string, preview: boolean) => Promise<void>
      runInPulumiStack: (program: () => Promise<unknown>) => Promise<unknown>
      waitForRPCs: () => Promise<void>
    }
  }
}
type Config = { app: (input: { stage: string }) => object; run: () => Promise<unknown> }

/** Where SST keeps what it uploads; asked for before anything is built. */
const BOOTSTRAP = { asset: 'asset-bucket', state: 'state-bucket', assetEcrRegistryId: '', assetEcrUrl: '' }
const [stage = '', components = '', out = ''] = process.argv.slice(2)
const folder = await mkdtemp(path.join(tmpdir(), 'etalase-evaluate-'))
const resources: Created[] = []
const parameters: string[] = []
const builds: Asked[] = []

Object.assign(globalThis, { $config: (config: Config) => config })
const imported: { default: Config } = await import(pathToFileURL(path.join(ROOT, 'sst.config.ts')).href)
const app = { providers: {}, removal: 'retain', protect: false, ...(await imported.default.app({ stage })), stage }
const paths = { root: ROOT, work: folder, platform: path.dirname(components), home: folder }
Object.assign(globalThis, { $app: app, $dev: false, $cli: { command: 'deploy', rpc: '', env: {}, home: 'aws', paths } })

const { pulumi, run, provider, shim, aws, Secret, Linkable } = createRequire(components)(components) as Components
await pulumi.runtime.setMocks({ newResource: creating(resources), call: calling(parameters) }, 'etalase', stage, false)
Object.assign(globalThis, shim, { aws: provider, sst: { aws, Secret, Linkable } })

const questions = await answerQuestions()
await pulumi.runtime.runInPulumiStack(() => run(() => imported.default.run()))
// What is made inside of an output is made on a later tick: the graph is whole when nothing came for a while.
for (let before = -1; before !== resources.length; ) {
  before = resources.length
  await pulumi.runtime.waitForRPCs()
  await pause(300)
}
questions.close()
await writeFile(out, JSON.stringify({ app, resources, parameters, builds }))
await rm(folder, { recursive: true })
process.exit(0)

/** The components ask their command line program over HTTP; that is where functions are built. */
async function answerQuestions() {
  const code = path.join(folder, 'code')
  await writeFile(code, '')
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { id, method, params } = JSON.parse(body) as { id: number; method: string; params: [Asked] }
    if (method === 'Runtime.Build') builds.push(params[0])
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ id, result: method === 'Runtime.Build' ? built(params[0]) : BOOTSTRAP }))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  process.env['SST_SERVER'] = `http://127.0.0.1:${address.port}`
  return server

  function built({ handler }: Asked) {
    return { handler: `bundle${path.extname(handler)}`, out: code, errors: [], sourcemaps: [] }
  }
}
