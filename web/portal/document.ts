// The one document of the portal: everything in it is drawn by its script, and it says so where none runs.
import { PORTAL_TEXTS } from '../text/portal/shell.ts'

/** The addresses of the icon, the stylesheet, the script, and of what the script asks for first. */
export type Loads = { icon: string; styles: string; script: string; ahead: readonly string[] }

/** It wants not to be found: what it shows is for whoever signed in. */
export function portalDocument({ icon, styles, script, ahead }: Loads): string {
  const { id, en } = PORTAL_TEXTS
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0b3f38">
<meta name="robots" content="noindex">
<meta name="description" content="${id.about}">
<title>${id.site}</title>
<link rel="icon" type="image/svg+xml" href="${icon}">
<link rel="stylesheet" href="${styles}">
${ahead.map((href) => `<link rel="modulepreload" href="${href}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body class="bg-base-100 font-sans text-base-content">
<div id="portal"></div>
<noscript><p class="wrap">${id.noScript} <span lang="en">${en.noScript}</span></p></noscript>
</body>
</html>
`
}
