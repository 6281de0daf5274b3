import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { assess } from '@/domain/assess'
import { overviewStatement } from '@/domain/statements/overview'
import { regionStatement } from '@/domain/statements/region'
import { unitStatement } from '@/domain/statements/unit'
import { packFacts, unpackAssessments } from './facts'

const dataset = bundledDataset()
const assessments = new Map(
  [...dataset.editions.values()].map((edition) => [
    edition.year,
    assess(edition, dataset.units, dataset.regions, 'nation'),
  ]),
)
const facts = JSON.parse(JSON.stringify(packFacts(dataset, assessments.values()))) as ReturnType<
  typeof packFacts
>
const unpacked = unpackAssessments(facts)

describe('facts of the widgets', () => {
  it.each([...assessments.keys()])('say of %i what the atlas says', (year) => {
    const edition = dataset.editions.get(year)!
    const bare = facts.editions.find((each) => each.year === year)!
    const full = assessments.get(year)!
    const own = unpacked.get(year)!
    expect(overviewStatement(bare, own)).toEqual(overviewStatement(edition, full))
    for (const region of dataset.regions) {
      const strip = (statement: ReturnType<typeof regionStatement>) => ({
        best: statement.best,
        improved: statement.improved,
        mean: statement.group.mean,
        members: statement.members.map(({ id, index, bands, position }) => ({ id, index, bands, position })),
      })
      expect(strip(regionStatement(region, bare, own, unpacked.get(year - 1)))).toEqual(
        strip(regionStatement(region, edition, full, assessments.get(year - 1))),
      )
      for (const id of region.members)
        expect(unitStatement(id, region, bare, own)).toEqual(unitStatement(id, region, edition, full))
    }
  })

  it('leave sources and reasons behind', () => {
    const text = JSON.stringify(facts)
    expect(text).not.toContain('"quote"')
    expect(text).not.toContain('"rule"')
  })
})
