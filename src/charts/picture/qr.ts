import { encode } from 'uqr'
import type { Palette } from './palette'
import { group, shape, type Shape } from './tree'

/** A QR code of `size` units with its quiet zone, as one path: dark on white whatever the ground is. */
export function qrCode(text: string, size: number, { color }: Palette): Shape {
  const border = 4
  const { data, size: modules } = encode(text, { ecc: 'M', border })
  const runs = data.flatMap((row, y) => {
    const marks: string[] = []
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x++
      marks.push(`M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`)
    }
    return marks
  })
  return group(
    [
      shape('rect', { width: modules, height: modules, fill: color.paper }),
      shape('path', { d: runs.join(''), fill: color.ink, 'shape-rendering': 'crispEdges' }),
    ],
    { transform: `scale(${Math.round((size / modules) * 1e4) / 1e4})` },
  )
}
