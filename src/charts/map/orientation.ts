import type { Subpath } from './svgPath'

/** Subpaths that have to run the same way: all rings of an area, or a single line. */
export type Strand = Subpath[]

interface Use {
  strand: number
  forward: boolean
}

/** The two ends of an edge as one key, and whether the edge runs from the smaller end to the larger. */
function edgeKey([ax, ay]: [number, number], [bx, by]: [number, number]) {
  const forward = ax < bx || (ax === bx && ay < by)
  return { key: forward ? `${ax},${ay},${bx},${by}` : `${bx},${by},${ax},${ay}`, forward }
}

function usesByEdge(strands: Strand[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  strands.forEach((strand, index) => {
    for (const { points, closed } of strand) {
      for (let i = closed ? 0 : 1; i < points.length; i++) {
        const { key, forward } = edgeKey(points.at(i - 1)!, points[i]!)
        const list = uses.get(key)
        if (list) list.push({ strand: index, forward })
        else uses.set(key, [{ strand: index, forward }])
      }
    }
  })
  return uses
}

/** For each strand, its partners and the number of shared edges that both run the same way less the others. */
function agreements(strands: Strand[]): Map<number, number>[] {
  const links = strands.map(() => new Map<number, number>())
  for (const uses of usesByEdge(strands).values()) {
    for (const a of uses) {
      for (const b of uses) {
        if (a.strand === b.strand) continue
        const weight = a.forward === b.forward ? 1 : -1
        links[a.strand]!.set(b.strand, (links[a.strand]!.get(b.strand) ?? 0) + weight)
      }
    }
  }
  return links
}

const reversed = (strand: Strand): Strand =>
  strand.map(({ points, closed }) => ({ points: [...points].reverse(), closed }))

/**
 * Turns strands round so that shared borders run the same way in as many of them as a local search finds. Provinces
 * come with one sense of rotation, so neighbours write their border in opposite directions; written the same way it is
 * the same bytes, and compression stores it once. All rings of an area turn together: what is filled stays the same.
 */
export function alignStrands(strands: Strand[]): Strand[] {
  const links = agreements(strands)
  const sign = strands.map(() => 1)
  for (let moved = true; moved;) {
    moved = false
    links.forEach((partners, index) => {
      let agreement = 0
      for (const [other, weight] of partners) agreement += weight * sign[index]! * sign[other]!
      if (agreement >= 0) return
      sign[index]! *= -1
      moved = true
    })
  }
  return strands.map((strand, index) => (sign[index] === 1 ? strand : reversed(strand)))
}
