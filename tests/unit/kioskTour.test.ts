import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { kioskQuery, readScript } from '@/domain/kiosk'
import { assessedAtlas } from '@/domain/assessedAtlas'
import { tour } from '@/domain/kioskTour'
import { messages as en } from '@/locales/pages/screen.en'
import { messages as zh } from '@/locales/pages/screen.zh'

const { editions, regions } = bundledDataset()
const script = tour(assessedAtlas(bundledDataset()), zh.tour, en.tour)

describe('the script that ships', () => {
  it('is one that it would accept from outside', () => {
    const { problems } = readScript(script, () => true)
    expect(problems).toEqual([])
  })

  it('shows the country, every region and every year', () => {
    const queries = script.steps.map(({ link }) => kioskQuery(link))
    for (const { slug } of regions) expect(queries).toContainEqual({ region: slug })
    for (const year of editions.keys())
      expect(queries).toContainEqual(year === 2019 ? {} : { year: String(year) })
  })

  it('says no figure of any report: years and band limits are its only numbers', () => {
    const limits = [65, 80, 90]
    for (const { caption, notes } of script.steps)
      for (const text of [caption!.zh, caption!.en, notes!.zh, notes!.en])
        for (const number of text.match(/\d+(\.\d+)?/g) ?? [])
          expect([...editions.keys(), ...limits], text).toContain(Number(number))
  })
})
