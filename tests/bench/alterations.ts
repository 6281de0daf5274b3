import { bundledDataset } from '@/dataset/bundled'
import { assess, ContradictionError } from '@/domain/assess/index'
import type { Claim, Edition } from '@/domain/model'

/*
 * `npx tsx tests/bench/alterations.ts`: every fact of every shipped edition altered once, in each way that its kind
 * allows (a figure shifted, a comparison or a list turned round). Prints the slowest answers with the processor time they
 * took, and exits with 1 if one took longer than `limit`.
 */

/** Milliseconds of processor time for an answer, of which the slowest `shown` are printed. */
const limit = 1000
const shown = 10

const { units, cities, regions, editions } = bundledDataset()

/** A number moved by each step that stays a figure of its kind. */
const moved = <C extends Claim & { value: number }>(claim: C, steps: number[], least: number, most: number) =>
  steps.flatMap((step) => {
    const value = Number((claim.value + step).toFixed(4))
    return value >= least && value <= most ? [{ ...claim, value }] : []
  })

/** A claim in every altered form. */
function altered(claim: Claim, edition: Edition): Claim[] {
  const bandIds = edition.bands.map(({ id }) => id)
  switch (claim.what) {
    case 'index':
    case 'mean':
      return moved(claim, [-20, -3, -0.01, 0.01, 3, 20], 0, 100)
    case 'rank':
      return moved(claim, [-5, -1, 1, 5], 1, 40)
    case 'aboveMeanCount':
    case 'bandCount':
    case 'topComplete':
      return moved(claim, [-5, -1, 1, 5], claim.what === 'topComplete' ? 1 : 0, 40)
    case 'band':
      return bandIds.filter((band) => band !== claim.band).map((band) => ({ ...claim, band }))
    case 'bandMembersComplete':
      return [
        { ...claim, units: claim.units.slice(1) },
        ...bandIds.filter((band) => band !== claim.band).map((band) => ({ ...claim, band })),
      ]
    case 'order':
      return [{ ...claim, units: [...claim.units].reverse() }]
    case 'meanAgainstNation':
      return [{ ...claim, value: claim.value === 'atLeast' ? 'below' : 'atLeast' }]
    case 'regionOrder':
      return [
        { ...claim, groups: [...claim.groups].reverse() },
        ...claim.groups.slice(1).map((_, at) => {
          const groups = [...claim.groups]
          ;[groups[at], groups[at + 1]] = [groups[at + 1]!, groups[at]!]
          return { ...claim, groups }
        }),
      ]
    default:
      return []
  }
}

/** Editions of which every region is said to be below the mean of all: no single fact, but known to have been slow. */
const allBelow = [...editions.values()].map((edition): [string, Edition] => [
  `${edition.year} all regions below`,
  {
    ...edition,
    claims: [
      ...edition.claims.filter(({ what }) => what !== 'meanAgainstNation'),
      ...regions.map(({ id }): Claim => ({
        id: `${id}/below`,
        about: id,
        source: edition.claims[0]!.source,
        what: 'meanAgainstNation',
        value: 'below',
      })),
    ],
  },
])

const single = [...editions.values()].flatMap((edition) =>
  edition.claims.flatMap((claim, at) =>
    altered(claim, edition).map((other): [string, Edition] => {
      const claims = edition.claims.with(at, other)
      const value = 'value' in other ? other.value : 'band' in other ? other.band : 'turned'
      return [`${edition.year} ${claim.id} → ${value}`, { ...edition, claims }]
    }),
  ),
)

/** Whether the claims contradict each other, and the processor time until that is known, in milliseconds. */
function answer(edition: Edition): { contradicts: boolean; time: number } {
  let contradicts = false
  const start = process.cpuUsage()
  for (const [people, parts, population] of [
    [units, regions, 'nation'],
    [cities, [], 'cities'],
  ] as const)
    try {
      assess(edition, people, parts, population)
    } catch (error) {
      if (!(error instanceof ContradictionError)) throw error
      contradicts = true
    }
  const { user, system } = process.cpuUsage(start)
  return { contradicts, time: (user + system) / 1000 }
}

const answers = [...single, ...allBelow].map(([name, edition]) => ({ name, ...answer(edition) }))
answers.sort((a, b) => b.time - a.time)
for (const { name, time, contradicts } of answers.slice(0, shown))
  console.log(`${time.toFixed(0).padStart(6)} ms  ${name}${contradicts ? ' (contradiction)' : ''}`)
const found = answers.filter(({ contradicts }) => contradicts).length
console.log(
  `${answers.length} alterations, ${found} contradictions, slowest ${answers[0]!.time.toFixed(0)} ms`,
)
if (answers[0]!.time > limit) process.exitCode = 1
