// The one door to the SQLite that Node.js brings along.
// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of what Node.js has is older than node:sqlite.
export { DatabaseSync } from 'node:sqlite'
