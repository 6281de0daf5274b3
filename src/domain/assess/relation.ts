import { Infeasible } from './contradiction'
import { least, most } from './grid'
import { highestBand, lowestBand, type State } from './state'

/** Enters the order lists: each listed unit is at least level with the next. */
export function enterOrders(state: State): void {
  const { facts, relation, size } = state
  for (const { units } of facts.orders)
    units.slice(1).forEach((unit, place) => (relation[units[place]! * size + unit] ||= 1))
  if (facts.orders.length) closeRelations(state)
}

/**
 * Who surely stands above whom, from ranks, positions, bands, indices and order lists together, closed transitively.
 *
 * Bands order units strictly, also where an edge is unstated: whichever band a value of 80.00 belongs to, the edition
 * puts every unit with that value into the same one.
 */
export function relateUnits(state: State): void {
  if (findRelations(state)) closeRelations(state)
}

function findRelations(state: State): boolean {
  const { size, relation, index, position, rank, bands, side } = state
  let found = false
  for (let i = 0; i < size; i++) {
    const low = least(index.lo[i]!)
    const worstBand = lowestBand(bands[i]!)
    const worstPosition = position.hi[i]!
    const worstRank = rank.hi[i]!
    const isAbove = side.lo[i] === 1
    for (let j = 0; j < size; j++) {
      if (i === j || relation[i * size + j] === 2) continue
      const high = most(index.hi[j]!)
      const relationNow =
        low > high ||
        worstBand < highestBand(bands[j]!) ||
        worstPosition < position.lo[j]! ||
        worstRank < rank.lo[j]! ||
        (isAbove && side.hi[j] === 0)
          ? 2
          : low >= high || worstPosition <= position.lo[j]! || worstRank <= rank.lo[j]!
            ? 1
            : 0
      if (relationNow > relation[i * size + j]!) {
        relation[i * size + j] = relationNow
        found = true
      }
    }
  }
  return found
}

function closeRelations({ size, relation }: State): void {
  for (let k = 0; k < size; k++)
    for (let i = 0; i < size; i++) {
      const first = relation[i * size + k]!
      if (!first || i === k) continue
      for (let j = 0; j < size; j++) {
        const second = relation[k * size + j]!
        if (!second) continue
        const both = first > second ? first : second
        if (both > relation[i * size + j]!) relation[i * size + j] = both
      }
    }
  for (let i = 0; i < size; i++) if (relation[i * size + i] === 2) throw new Infeasible()
}
