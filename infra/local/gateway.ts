// The local gateway: one port that turns HTTP into real API Gateway v2 events and asks the handler mounted at the path.
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { ApiHandler } from '../../functions/http/pipeline.ts'

/** API Gateway's limit on a request, base64 included. */
const MOST_BYTES = 6 * 1024 * 1024

/** The prefix of the paths that the handler answers. */
export type Mount = { prefix: string; handler: ApiHandler }

type Result = APIGatewayProxyStructuredResultV2

export type Gateway = {
  port: number
  /** From now on these answer; of the mounts whose prefix a path begins with, the first. */
  serve: (mounts: readonly Mount[]) => void
  stop: () => Promise<void>
}

/** Listens on the loopback alone, on any free port where it is 0. A taken port is refused with the next free one. */
export async function startGateway(port: number, first: readonly Mount[]): Promise<Gateway> {
  let mounts = first
  const server = createServer((request, response) => {
    answer(mounts, request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(502)
      response.end()
    })
  })
  await listen(server, port).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw new Error(`Port ${port} cannot be used: ${error.message}. ${other(4321)}`)
    throw new Error(`Port ${port} is taken by another program. ${other(await freeAfter(port))}`)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    serve: (next) => {
      mounts = next
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.once('close', resolve))
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

function other(port: number): string {
  return `Choose another: npm start -- --port ${port}`
}

async function freeAfter(port: number): Promise<number> {
  for (let next = port + 1; next < 65_536; next++) {
    const server = createServer()
    const free = await listen(server, next).then(
      () => true,
      () => false,
    )
    if (!free) continue
    await new Promise((resolve) => server.close(resolve))
    return next
  }
  return 4321
}

async function answer(mounts: readonly Mount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(`http://gateway.invalid${request.url?.startsWith('/') ? request.url : '/'}`)
  const mount = mounts.find(({ prefix }) => url.pathname.startsWith(prefix))
  const body = await bodyOf(request)
  if (mount === undefined || body === undefined) {
    response.writeHead(body === undefined ? 413 : 404).end()
    return
  }
  await write(request, response, await mount.handler(eventOf(request, url, body)))
}

async function write(request: IncomingMessage, response: ServerResponse, result: Result): Promise<void> {
  const given = Object.entries(result.headers ?? {}).map(([name, value]): [string, string] => [name, String(value)])
  const headers: Record<string, string | string[]> = Object.fromEntries(given)
  if (result.cookies !== undefined && result.cookies.length > 0) headers['set-cookie'] = result.cookies
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8')
  const smaller = isText(String(headers['content-type'] ?? '')) && body.length >= WORTH_COMPRESSING
  if (smaller) headers['vary'] = 'accept-encoding'
  const compressed = smaller && /\bgzip\b/.test(String(request.headers['accept-encoding']))
  if (compressed) headers['content-encoding'] = 'gzip'
  response.writeHead(result.statusCode ?? 200, headers)
  response.end(request.method === 'HEAD' ? undefined : compressed ? await promisify(gzip)(body) : body)
}

/** As the CDN of a deployment does: text from this size on. */
const WORTH_COMPRESSING = 1_000

function isText(type: string | undefined): boolean {
  return /^(text\/|application\/((problem\+)?json|xml)|image\/svg)/.test(type ?? '')
}

function eventOf(request: IncomingMessage, url: URL, body: Buffer): APIGatewayProxyEventV2 {
  const method = request.method ?? 'GET'
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  )
  const now = new Date()
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: request.headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length === 0 ? {} : { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  }
}

/** The body, or undefined where it is larger than the real gateway takes. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request) {
    const chunk = Buffer.from(part as Uint8Array)
    bytes += chunk.length
    if ((bytes * 4) / 3 > MOST_BYTES) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
