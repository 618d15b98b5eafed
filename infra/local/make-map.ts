// Makes core/region/map.json from borders as GeoJSON: `node infra/local/make-map.ts FILE`, by hand when the borders change.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoMercator } from 'd3-geo'
import * as z from 'zod/mini'

type Point = [x: number, y: number]
type Shapes = { type: 'FeatureCollection'; features: { type: 'Feature'; geometry: Polygon }[] }
type Polygon = { type: 'Polygon'; coordinates: Point[][] }
type Topology = { arcs: Point[][]; objects: { kecamatan: { geometries: object[] } } }

// The topojson packages bring no types; these are the parts of them that are used.
const require = createRequire(import.meta.url)
const {
  topology,
}: { topology: (objects: { kecamatan: Shapes }) => Topology } = require('topojson-server/dist/topojson-server.js')
const { presimplify, simplify }: Simplify = require('topojson-simplify/dist/topojson-simplify.js')
const { feature, neighbors }: Client = require('topojson-client/dist/topojson-client.js')

type Simplify = {
  presimplify: (topology: Topology) => Topology
  simplify: (topology: Topology, leastWeight: number) => Topology
}
type Client = {
  feature: (topology: Topology, object: object) => Shapes
  /** For each of the geometries the places of those with which it shares a border. */
  neighbors: (geometries: object[]) => number[][]
}

/** The map is so many units wide; a unit is about 240 m. */
const WIDTH = 160
/** A corner that stands out by a triangle of fewer square units is left out. */
const LEAST_CORNER = 20

const Kecamatan = z.object({
  properties: z.object({ code: z.string(), label_lon: z.number(), label_lat: z.number() }),
  geometry: z.object({
    type: z.literal('Polygon'),
    coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))),
  }),
})
type Kecamatan = z.infer<typeof Kecamatan>

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('which file? node infra/local/make-map.ts kecamatan.geojson')
const { features } = z.parse(z.object({ features: z.array(Kecamatan) }), JSON.parse(readFileSync(file, 'utf8')))
const out = new URL('../../core/region/map.json', import.meta.url)
writeFileSync(out, mapOf(features.toSorted((a, b) => (a.properties.code < b.properties.code ? -1 : 1))))

function mapOf(shapes: readonly Kecamatan[]): string {
  const all = shapes.flatMap(({ geometry }) => geometry.coordinates.flat())
  const projection = geoMercator().fitWidth(WIDTH, { type: 'MultiPoint', coordinates: all })
  const project = (at: Point): Point => projection(at) ?? [0, 0]
  const height = Math.ceil(Math.max(...all.map((each) => project(each)[1])))
  const shared = topology({
    kecamatan: {
      type: 'FeatureCollection',
      features: shapes.map(({ geometry }) => ({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(project)) },
      })),
    },
  })
  const simple = simplify(presimplify(shared), LEAST_CORNER)
  // Rounded border by border, so that two neighbours go on sharing every corner of theirs.
  const whole = { ...simple, arcs: simple.arcs.map((arc) => withoutRepeats(arc.map(rounded))) }
  const beside = neighbors(whole.objects.kecamatan.geometries)
  const rows = feature(whole, whole.objects.kecamatan).features.map(({ geometry }, at) => {
    const { code, label_lon, label_lat } = shapes[at]?.properties ?? { code: '', label_lon: 0, label_lat: 0 }
    return JSON.stringify({
      code,
      path: pathOf(geometry.coordinates[0] ?? []),
      label: rounded(project([label_lon, label_lat])),
      neighbours: (beside[at] ?? []).map((each) => shapes[each]?.properties.code).toSorted(),
    })
  })
  return `{\n"width": ${WIDTH},\n"height": ${height},\n"kecamatan": [\n${rows.join(',\n')}\n]\n}\n`
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)]
}

function withoutRepeats(line: readonly Point[]): Point[] {
  return line.filter(([x, y], at) => x !== line[at - 1]?.[0] || y !== line[at - 1]?.[1])
}

/** Steps from corner to corner, written as short as SVG allows. */
function pathOf(ring: readonly Point[]): string {
  const [start = [0, 0]] = ring
  const steps = ring.slice(1, -1).flatMap(([x, y], at) => [x - (ring[at]?.[0] ?? 0), y - (ring[at]?.[1] ?? 0)])
  return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
}
