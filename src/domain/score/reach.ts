import { createGame, dot, type Game } from './game'
import { tolerance, type LinearForm } from './linear'

/**
 * The best and the worst position that a place can reach over all weightings of the indicators that have any weight,
 * each from nought to everything. The best one leaves the fewest rivals above. Rivals of whom one is above under every
 * weighting form a core; every answer hits every core, so cores that share no rival bound it from below, and one rival of
 * a core after the other is given up (branch and bound over infeasible subsystems, after Parker and Ryan 1996). What the
 * search has not settled when its budget ends stays an interval.
 */
export interface Reach {
  /** The best position: surely not better than the first, surely reached is the second. Equal: exact. */
  best: [number, number]
  /** The worst position: surely reached is the first, surely not worse than the second. Equal: exact. */
  worst: [number, number]
}

/** Rivals that are not alike: `leads[rival][leaf]` above the place, each for so many places. */
interface Rivals {
  /** Places that stand on the side to be avoided under every weighting. */
  always: number
  leads: Float64Array[]
  times: number[]
  /** By rival, those that are given up with it: they lead by as much or more in every indicator. */
  above: number[][]
}

/** `bound`: Σ w lead up to it (`open`: below it) is what is wanted of a rival. */
interface Wanted {
  within: (sum: number) => boolean
  bound: number
}

const notAbove: Wanted = { within: (sum) => sum <= tolerance, bound: tolerance }
/** Leads turned round: a rival is wanted above. */
const isAbove: Wanted = { within: (sum) => sum < -tolerance, bound: -tolerance }

function rivalsOf(all: readonly Float64Array[], { within }: Wanted): Rivals {
  let always = 0
  const alike = new Map<string, { lead: Float64Array; times: number }>()
  for (const lead of all) {
    if (lead.every((value) => within(value))) continue
    if (!lead.some((value) => within(value))) {
      always++
      continue
    }
    const key = lead.join()
    const own = alike.get(key) ?? { lead, times: 0 }
    own.times++
    alike.set(key, own)
  }
  const kept = [...alike.values()]
  const leads = kept.map(({ lead }) => lead)
  const above = leads.map((lead) =>
    [...leads.keys()].filter((other) => leads[other]!.every((value, leaf) => value >= lead[leaf]!)),
  )
  return { always, leads, times: kept.map(({ times }) => times), above }
}

/** A part of the search: rivals given up, rivals held, and what giving up costs at least. */
interface Node {
  gone: Uint8Array
  held: Uint8Array
  cost: number
  bound: number
}

/** Cores kept to bound later parts without solving; small ones first serve most. */
const mostCores = 400

/** A search for the fewest rivals that can't be kept, as [not below, reached]; `advance` works on. */
function createSearch({ leads, times, above }: Rivals, wanted: Wanted) {
  const m = leads.length
  const game: Game | undefined = m ? createGame(leads, wanted.bound, wanted.within) : undefined
  const cores: number[][] = []
  let reached = m ? Infinity : 0
  const open: Node[] = m ? [{ gone: new Uint8Array(m), held: new Uint8Array(m), cost: 0, bound: 0 }] : []

  function look(weighting: Float64Array): void {
    let cost = 0
    for (let rival = 0; rival < m; rival++)
      if (!wanted.within(dot(leads[rival]!, weighting))) cost += times[rival]!
    reached = Math.min(reached, cost)
  }
  for (let leaf = 0; m && leaf < leads[0]!.length; leaf++) {
    const corner = new Float64Array(leads[0]!.length)
    corner[leaf] = 1
    look(corner)
  }

  function keep(core: number[]): void {
    cores.push(core)
    if (cores.length <= mostCores) return
    cores.sort((a, b) => a.length - b.length)
    cores.length = mostCores / 2
  }

  /**
   * Counts cores that share no rival (rivals that stand for several count as often), known ones first, then those the game
   * finds, until the rest can be kept. Gives the smallest core to part the node by, or undefined where it is settled.
   */
  function bound(node: Node): number[] | undefined {
    const left = Int32Array.from(times, (count, rival) => (node.gone[rival] ? 0 : count))
    let sum = node.cost
    let smallest: number[] | undefined
    const size = (core: number[]) => core.reduce((count, rival) => count + (node.held[rival] ? 0 : 1), 0)
    const use = (core: number[]): void => {
      let least = Infinity
      for (const rival of core) if (!node.held[rival]) least = Math.min(least, left[rival]!)
      if (least > 0) {
        sum += least
        for (const rival of core) if (!node.held[rival]) left[rival]! -= least
      }
      if (!smallest || size(core) < size(smallest)) smallest = core
    }
    for (const core of cores) {
      if (core.every((rival) => !node.gone[rival])) {
        if (core.every((rival) => node.held[rival] || left[rival]! > 0)) use(core)
        else if (!smallest || size(core) < size(smallest)) smallest = core
      }
      if (sum >= reached) break
    }
    const chosen = new Uint8Array(m)
    while (sum < reached) {
      for (let rival = 0; rival < m; rival++) chosen[rival] = node.held[rival] || left[rival]! > 0 ? 1 : 0
      const answer = game!.solve(chosen)
      if (!answer) break
      if ('weighting' in answer) {
        look(answer.weighting)
        break
      }
      keep(answer.core)
      use(answer.core)
    }
    node.bound = Math.max(node.bound, sum)
    return node.bound < reached ? smallest : undefined
  }

  /** One rival of the core after the other is given up, those before it held. */
  function part(node: Node, core: readonly number[]): void {
    const held = node.held.slice()
    for (const rival of core) {
      if (node.held[rival]) continue
      const gone = node.gone.slice()
      let cost = node.cost
      let possible = true
      for (const other of above[rival]!) {
        if (held[other]) possible = false
        else if (!gone[other]) {
          gone[other] = 1
          cost += times[other]!
        }
      }
      const bound = Math.max(node.bound, cost)
      if (possible && bound < reached) open.push({ gone, held: held.slice(), cost, bound })
      held[rival] = 1
    }
  }

  return {
    /** Works until so many pivots are done or all is settled. */
    advance(budget: number): void {
      const end = (game?.pivots ?? 0) + budget
      while (open.length && game!.pivots < end) {
        // The part that promises most, so that what is left at the end bounds the answer best; the latest among equals.
        let chosen = open.length - 1
        for (let index = open.length - 1; index >= 0; index--)
          if (open[index]!.bound < open[chosen]!.bound) chosen = index
        const [node] = open.splice(chosen, 1)
        if (node!.bound >= reached) {
          open.length = 0
          return
        }
        const core = bound(node!)
        if (core) part(node!, core)
      }
    },
    get done() {
      return open.every((node) => node.bound >= reached)
    },
    get ends(): [number, number] {
      return [open.reduce((least, node) => Math.min(least, node.bound), reached), reached]
    },
  }
}

export interface ReachSearch {
  /** Works on for about so many pivots. */
  advance(budget: number): void
  readonly done: boolean
  readonly reach: Reach
}

/** A search that can be continued at will; undefined where values are missing, so that places have weightings of their own. */
export function createReach(form: LinearForm, place: number): ReachSearch | undefined {
  if (form.gaps) return undefined
  const n = form.places.length
  const k = form.leaves.length
  const others = [...form.places.keys()].filter((other) => other !== place)
  const leads = (theirs: Float64Array, own: Float64Array, sign: 1 | -1) =>
    others.map((other) =>
      Float64Array.from(
        { length: k },
        (_, leaf) => sign * (theirs[leaf * n + other]! - own[leaf * n + place]!),
      ),
    )
  const up = rivalsOf(leads(form.lo, form.hi, 1), notAbove)
  const down = rivalsOf(leads(form.hi, form.lo, -1), isAbove)
  const [best, worst] = [createSearch(up, notAbove), createSearch(down, isAbove)]
  return {
    advance(budget) {
      if (!best.done) best.advance(budget)
      if (!worst.done) worst.advance(budget)
    },
    get done() {
      return best.done && worst.done
    },
    get reach(): Reach {
      const [first, last] = [1 + up.always, n - down.always]
      return {
        best: [first + best.ends[0], first + best.ends[1]],
        worst: [last - worst.ends[1], last - worst.ends[0]],
      }
    },
  }
}

/** {@link createReach} at once: `budget` pivots for each of the two searches. */
export function reach(form: LinearForm, place: number, budget = 20_000): Reach | undefined {
  const search = createReach(form, place)
  search?.advance(budget)
  return search?.reach
}
