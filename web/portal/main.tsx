// The portal begins: what surrounds it in a browser, and the first drawing.
import { render } from 'preact'
import { App } from './app.tsx'

const root = document.getElementById('portal')
if (root !== null) render(<App />, root)
