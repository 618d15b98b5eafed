// The portal in a browser without anything behind it: the real document and scripts, and answers that a test gives.
import { startGateway } from '../../infra/local/gateway.ts'
import { buildPortal, withPortal } from '../../infra/local/portal.ts'
import { asset, html } from '../../infra/local/respond.ts'

/** What the API answers, by `METHOD path`; a function is given the body. What no answer is given for is not there. */
export type Answers = Record<string, unknown | ((body: unknown) => Answer)>
export type Answer = { status: number; body: unknown }

export const answer = (status: number, body: unknown): Answer => ({ status, body })

export async function startPortal(answers: () => Answers) {
  const portal = await buildPortal()
  const api = {
    prefix: '/api/',
    handler: async (event: { rawPath: string; body?: string; requestContext: { http: { method: string } } }) => {
      const given = answers()[`${event.requestContext.http.method} ${event.rawPath}`]
      const body: unknown =
        event.body === undefined ? undefined : JSON.parse(Buffer.from(event.body, 'base64').toString())
      const said: Answer =
        typeof given === 'function' ? (given(body) as Answer) : given === undefined ? MISSING : answer(200, given)
      return {
        statusCode: said.status,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(said.body),
      }
    },
  }
  const styles = {
    prefix: portal.styles.href,
    handler: async () => asset(portal.styles.css, 'text/css; charset=utf-8'),
  }
  const icon = {
    prefix: '/assets/',
    handler: async () => asset('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
  }
  const pages = { prefix: '/', handler: async () => html('<!doctype html><title>Etalase</title>', 404) }
  const gateway = await startGateway(0, [api, styles, portal.scripts, icon, withPortal(portal, pages)])
  return { url: `http://127.0.0.1:${gateway.port}`, stop: gateway.stop }
}

const MISSING: Answer = {
  status: 404,
  body: { status: 404, code: 'missing', title: 'Tidak ditemukan', detail: 'Tidak ada di sini.' },
}
