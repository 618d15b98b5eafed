// The layer rules of the house: imports only downwards. kernel <- engine <- the rooms <- functions; web takes schemas and the contract.
// Without swc the cruiser reads no TypeScript 7 source and passes with 0 modules; so that this fails aloud, it is required here.
require('@swc/core')

const rooms = '^core/(?!kernel/|engine/|table/|region/|contract/)[^/]+/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-knows-nothing-above',
      severity: 'error',
      from: { path: '^core/kernel/' },
      to: { path: '^(core/(?!kernel/)|functions|infra|web|tests)' },
    },
    {
      name: 'engine-knows-only-the-kernel',
      severity: 'error',
      from: { path: '^core/engine/' },
      to: { path: '^(core/(?!kernel/|engine/)|functions|infra|web|tests)' },
    },
    {
      name: 'engine-is-pure',
      comment: 'No clock, no file, no network.',
      severity: 'error',
      from: { path: '^core/engine/' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: '(^|/)node_modules/zod/' },
    },
    {
      name: 'region-is-data',
      severity: 'error',
      from: { path: '^core/region/' },
      to: { path: '^(core/(?!kernel/|engine/|region/)|functions|infra|web|tests)' },
    },
    {
      name: 'table-knows-no-room',
      severity: 'error',
      from: { path: '^core/table/(?!service\\.ts)' },
      to: { path: rooms },
    },
    {
      name: 'core-knows-no-edge',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(functions|infra|web|tests)/' },
    },
    {
      name: 'web-takes-no-entities',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(core/.*/(entity|operations)\\.ts|core/table/|functions/|infra/|tests/)' },
    },
    {
      name: 'functions-know-no-infra',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|tests)/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(core|functions|infra|web)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      from: { path: '^(core|functions)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'aws-lambda is types only: there is no such package at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Folders that begin with a dot belong to tools.
    exclude: { path: ['^tests/guards/planted/', '^\\.[^./][^/]*/'] },
    // swc reports type-only imports too; `tsPreCompilationDeps` would ask for a TypeScript older than 7.
    parser: 'swc',
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
}
