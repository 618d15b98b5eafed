// The 23 kecamatan as a map: the shape of each, where its mark stands, and which others border on it.
import data from './map.json' with { type: 'json' }

export type Shape = {
  readonly code: string
  /** An SVG path in the map's own units. */
  readonly path: string
  readonly label: readonly [x: number, y: number]
  readonly neighbours: readonly string[]
}

/** By code; `width` and `height` are those of the whole map. */
export const regencyMap: { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] } = {
  width: data.width,
  height: data.height,
  shapes: data.kecamatan as unknown as readonly Shape[],
}

const shapeByCode = new Map(regencyMap.shapes.map((shape) => [shape.code, shape]))

/** The kecamatan that border on one, by code; none where the code is of no kecamatan. */
export function neighboursOf(code: string): readonly string[] {
  return shapeByCode.get(code)?.neighbours ?? []
}
