// How the portal's scripts are built: modules that are fetched when a screen needs them, without an inline line.
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { PORTAL_ROUTES } from './routes.ts'

/** Method and path of each route: the schemas stay outside, the types know them. */
const routes = Object.fromEntries(
  Object.entries(PORTAL_ROUTES).map(([name, { method, path }]) => [name, [method, path]]),
)

export default defineConfig({
  root: import.meta.dirname,
  base: '/portal/',
  publicDir: false,
  logLevel: 'warn',
  define: { ROUTES: JSON.stringify(routes) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    manifest: 'manifest.json',
    assetsDir: '.',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(import.meta.dirname, 'main.tsx') },
  },
})
