// The API's doors: which paths go to which Lambda, one Lambda an audience.
import type { TableAccess } from './access.ts'

export type ApiLambda = {
  handler: string
  table: TableAccess
  description: string
  memory?: `${number} MB`
  packages?: Record<string, string>
}

export const API_LAMBDAS = {
  Catalog: { handler: 'functions/catalog.handler', table: 'read', description: 'What anybody may read' },
  Account: { handler: 'functions/account.handler', table: 'write', description: 'What whoever is signed in does' },
  // What is signed out is gone: its rows are deleted.
  Auth: { handler: 'functions/auth.handler', table: 'sign-in', description: 'The sign-in: codes, passkeys, sessions' },
  JobFiles: {
    handler: 'functions/job-files.handler',
    table: 'read',
    description: 'Sheets that are brought, and what jobs made',
  },
  Partner: { handler: 'functions/partner.handler', table: 'write', description: 'What a partner does' },
  Ikm: { handler: 'functions/ikm.handler', table: 'write', description: 'What an IKM does' },
  // An officer enacts rule versions, which are sealed.
  Officer: { handler: 'functions/officer.handler', table: 'seal', description: 'What an officer does' },
  // Its questions are answered from a file, and none reaches the table.
  Search: { handler: 'functions/search.handler', table: 'none', description: 'The search, as pages and as JSON' },
  // A whole core, to draw a photo in each width while somebody waits.
  Media: {
    handler: 'functions/media.handler',
    table: 'write',
    description: 'Takes pictures and papers',
    memory: '1769 MB',
    packages: { sharp: '0.35.5' },
  },
  // It alone holds the secret that links and PINs are made of, for the IKM's pages and for the officers who send them.
  Confirm: {
    handler: 'functions/confirm.handler',
    table: 'write',
    description: 'The confirm links: their pages, and who sends them',
  },
  Forms: {
    handler: 'functions/forms.handler',
    table: 'write',
    description: 'What the public writes, certificates it verifies, cards it scans',
  },
} as const satisfies Record<string, ApiLambda>
export type ApiLambdaName = keyof typeof API_LAMBDAS

/** The gateway takes the most specific match; whatever else is under /api is answered by the catalogue, if only with 404. The search and a certificate are the pages that are asked for. */
export const ROUTES: readonly { route: string; to: ApiLambdaName }[] = [
  { route: 'ANY /api/{proxy+}', to: 'Catalog' },
  { route: 'ANY /api/account/{proxy+}', to: 'Account' },
  { route: 'ANY /api/auth/{proxy+}', to: 'Auth' },
  { route: 'ANY /api/account/job-files/{proxy+}', to: 'JobFiles' },
  { route: 'ANY /api/partner/{proxy+}', to: 'Partner' },
  { route: 'ANY /api/ikm/{proxy+}', to: 'Ikm' },
  { route: 'ANY /api/officer/{proxy+}', to: 'Officer' },
  { route: 'ANY /api/officer/confirm-links', to: 'Confirm' },
  { route: 'ANY /api/officer/confirm-links/{proxy+}', to: 'Confirm' },
  { route: 'ANY /k/{proxy+}', to: 'Confirm' },
  { route: 'ANY /en/k/{proxy+}', to: 'Confirm' },
  { route: 'ANY /api/uploads/{proxy+}', to: 'Media' },
  { route: 'ANY /k/unggah/{proxy+}', to: 'Media' },
  { route: 'ANY /en/k/unggah/{proxy+}', to: 'Media' },
  { route: 'ANY /api/forms/{proxy+}', to: 'Forms' },
  { route: 'ANY /api/search', to: 'Search' },
  { route: 'ANY /api/search/{proxy+}', to: 'Search' },
  { route: 'ANY /cari', to: 'Search' },
  { route: 'ANY /en/cari', to: 'Search' },
  { route: 'ANY /sertifikat/{proxy+}', to: 'Forms' },
  { route: 'ANY /en/sertifikat/{proxy+}', to: 'Forms' },
  { route: 'ANY /q/{proxy+}', to: 'Forms' },
  { route: 'ANY /en/q/{proxy+}', to: 'Forms' },
]
