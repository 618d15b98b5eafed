// The bundle of each API Lambda: small enough to start fast, and without the operations of rooms that it does not serve.
import path from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { CATALOG } from '../../functions/catalog.ts'
import { IKM } from '../../functions/ikm.ts'
import { OFFICER } from '../../functions/officer.ts'
import { PARTNER } from '../../functions/partner.ts'
import { ESBUILD } from '../../infra/bundling.ts'
import { ROOT } from '../support/guard.ts'

const MOST_KIB = 900

const LAMBDAS = { catalog: CATALOG, partner: PARTNER, ikm: IKM, officer: OFFICER }
const NAMES = ['catalog', 'partner', 'ikm', 'officer'] as const
/** Of the public's forms, whose operations are no routes of the contract. */
const FORM_ROOMS = ['certificate', 'inquiry', 'interest', 'qr']

type Bundle = { bytes: number; rooms: string[] }
const bundles = new Map<string, Bundle>()

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: [...NAMES, 'forms', 'search'].map((name) => path.join(ROOT, 'functions', `${name}.ts`)),
    outdir: path.join(ROOT, 'nowhere'),
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    ...ESBUILD,
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: ROOT,
  })
  for (const [file, { bytes, inputs }] of Object.entries(metafile.outputs)) {
    const rooms = Object.keys(inputs).flatMap((input) => /^core\/(\w+)\/operations\.ts$/.exec(input)?.[1] ?? [])
    bundles.set(path.basename(file, '.js'), { bytes, rooms })
  }
})

it.each([...NAMES, 'forms'])(`the bundle of functions/%s.ts is at most ${MOST_KIB} KiB`, (name) => {
  const { bytes = Number.POSITIVE_INFINITY } = bundles.get(name) ?? {}
  expect(Math.round(bytes / 1024)).toBeLessThanOrEqual(MOST_KIB)
})

it('the bundle of functions/forms.ts holds the operations of its four rooms and of no other', () => {
  expect(new Set(bundles.get('forms')?.rooms)).toEqual(new Set(FORM_ROOMS))
})

describe.each(NAMES)('the bundle of functions/%s.ts', (name) => {
  it('holds the operations of the rooms that it serves and of no other', () => {
    const served = LAMBDAS[name].map(({ run }) => run.operation.split('.')[0] ?? '')
    const rooms = new Set(served.filter((room) => !['health', 'openapi'].includes(room)))
    expect(new Set(bundles.get(name)?.rooms)).toEqual(rooms)
  })
})
