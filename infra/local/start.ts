// `npm start`: the pages of the worked findings on one port of this machine. Ctrl-C ends it.
import './jsx-hook.ts'
import { createServer } from 'node:http'
import { fail } from './command.ts'
import { examples } from './examples.ts'
import { readOptions } from './options.ts'
import { buildStyles } from './styles.ts'

const { port } = readOptions(process.argv.slice(2))
const { addressOf, findingPage, homePage } = await import('./pages.tsx')
const styles = await buildStyles()
const all = examples()

const pages = new Map<string, () => string>()
for (const language of ['id', 'en'] as const) {
  pages.set(language === 'id' ? '/' : '/en/', () => homePage(language, styles.href, all))
  for (const example of all) {
    pages.set(addressOf(language, example.href), () => findingPage(language, styles.href, example))
  }
}

const SECURITY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === styles.href) {
    response.writeHead(200, {
      ...SECURITY,
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'max-age=31536000, immutable',
    })
    response.end(styles.css)
    return
  }
  const page = pages.get(decodeURI(pathname))
  response.writeHead(page === undefined ? 404 : 200, { ...SECURITY, 'content-type': 'text/html; charset=utf-8' })
  response.end(
    page?.() ??
      '<!doctype html><html lang="id"><title>404</title><p>Halaman ini tidak ada. <a href="/">Ke halaman depan</a>.</p></html>',
  )
})
server.once('error', (error: NodeJS.ErrnoException) =>
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`
      : error.message,
  ),
)
server.listen(port, '127.0.0.1', () => {
  process.stdout.write(`Etalase: http://localhost:${port}/  (English: http://localhost:${port}/en/)\nCtrl-C ends it.\n`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
