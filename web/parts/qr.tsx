// A QR code as SVG: black on white in every theme and on paper, with the quiet zone that scanners need.
import { encode } from 'uqr'

type QrProps = {
  /** What it holds. */
  text: string
  label: string
  size: string
  /** By which `QrAgain` draws it once more; once a page. */
  id: string
}

/** Error correction M: it can still be read where some 15 % of it is scratched or stained. */
export function Qr({ text, label, size, id }: QrProps) {
  const { size: wide, data } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg role="img" aria-label={label} class={size}>
      <symbol id={id} viewBox={`0 0 ${wide} ${wide}`} shape-rendering="crispEdges">
        <path fill="#fff" d={`M0 0h${wide}v${wide}H0z`} />
        <path stroke="#000" d={data.map(rowOf).join('')} />
      </symbol>
      <use href={`#${id}`} />
    </svg>
  )
}

export function QrAgain({ id, size }: Pick<QrProps, 'id' | 'size'>) {
  return (
    <svg aria-hidden="true" class={size}>
      <use href={`#${id}`} />
    </svg>
  )
}

/** The dark modules of a row as strokes of one module's height. */
function rowOf(row: readonly boolean[], y: number): string {
  const dark = row.map((each) => (each ? '#' : '.')).join('')
  return [...dark.matchAll(/#+/g)].map(({ index, 0: run }) => `M${index} ${y}.5h${run.length}`).join('')
}
